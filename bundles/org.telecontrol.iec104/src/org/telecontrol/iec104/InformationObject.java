/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One information object of an ASDU.
 *
 * @param ioa the address, 0 for system commands
 * @param element the value
 * @param quality {@link Quality#GOOD} where the type has no quality descriptor
 * @param qualifier of commands and parameters of measured values, null for all other types and bitstring commands
 * @param time null where the type has no time tag
 */
public record InformationObject(int ioa, InformationElement element, Quality quality, @Nullable Qualifier qualifier,
        @Nullable EventTime time) {

    /** Process or system information of good quality without time tag. */
    public static InformationObject of(int ioa, InformationElement element) {
        return new InformationObject(ioa, element, Quality.GOOD, null, null);
    }

    /** Process information; the time is null for types without time tag. */
    public static InformationObject of(int ioa, InformationElement element, Quality quality,
            @Nullable EventTime time) {
        return new InformationObject(ioa, element, quality, null, time);
    }

    /** A command; the time is null for types without time tag. */
    public static InformationObject command(int ioa, InformationElement element, Qualifier qualifier,
            @Nullable EventTime time) {
        return new InformationObject(ioa, element, Quality.GOOD, qualifier, time);
    }

    /** Whether this is the select step of a command. */
    public boolean isSelect() {
        var commandQualifier = qualifier;
        return commandQualifier != null && commandQualifier.select();
    }
}
