/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.addresses;

import java.util.Optional;

import org.telecontrol.dsl.ide.PreferredNotation;
import org.telecontrol.dsl.ide.Services;
import org.telecontrol.iec104.AddressNotation;

/** Information object addresses as people prefer to read them. */
public final class Addresses {

    private Addresses() {}

    public static AddressNotation notation() {
        return Services.ask(PreferredNotation.class, preferred -> Optional.of(preferred.notation()))
                .orElse(AddressNotation.DECIMAL);
    }

    public static String format(int ioa) {
        return format(ioa, notation());
    }

    /** One that is out of range, as half-typed ones are, stays a number. */
    public static String format(int ioa, AddressNotation notation) {
        return ioa < 0 ? String.valueOf(ioa) : notation.format(ioa);
    }
}
