/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.library;

import java.util.Locale;

import org.telecontrol.dsl.ide.navigation.Place;

/**
 * A point of an RTU and where it is written: its declaration, or the use of the typical that it comes from.
 *
 * @param qualifiedName such as {@code NORTH.F01.Pos}
 */
public record PointPlace(String qualifiedName, int commonAddress, int ioa, String type, String description,
        Place place) {

    /** Whether that is a part of the name, in letters of any case, or the address: decimal, dotted or hexadecimal. */
    public boolean isMeantBy(String sought) {
        var text = sought.strip().toLowerCase(Locale.ROOT);
        return qualifiedName.toLowerCase(Locale.ROOT).contains(text) || text.equals(String.valueOf(ioa))
                || text.equals("0x" + Integer.toHexString(ioa)) || text.equals(dotted())
                || text.equals(commonAddress + ":" + ioa);
    }

    private String dotted() {
        return (ioa >> 16) + "." + (ioa >> 8 & 0xff) + "." + (ioa & 0xff);
    }
}
