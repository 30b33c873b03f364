/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/**
 * What accompanies the value of a command or parameter (IEC 60870-5-101, 7.2.6.24, 7.2.6.26, 7.2.6.39).
 *
 * @param value QU of a command, 0 to 31; QL of a set point, 0 to 127; the whole octet QPM of a parameter, 0 to 255
 * @param select S/E: select rather than execute
 */
public record Qualifier(int value, boolean select) {

    /** Execute, no additional definition. */
    public static final Qualifier EXECUTE = new Qualifier(0, false);

    /** Select, no additional definition. */
    public static final Qualifier SELECT = new Qualifier(0, true);

    public static final int QU_SHORT_PULSE = 1;
    public static final int QU_LONG_PULSE = 2;
    public static final int QU_PERSISTENT = 3;

    /** @throws IllegalArgumentException when the value does not fit its octet */
    public Qualifier {
        if (value < 0 || value > (select ? 127 : 255)) {
            throw new IllegalArgumentException("A qualifier is 0 to 31, 127 or 255, not " + value);
        }
    }

    public Qualifier withSelect(boolean newSelect) {
        return new Qualifier(value, newSelect);
    }
}
