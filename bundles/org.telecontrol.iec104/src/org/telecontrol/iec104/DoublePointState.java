/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/** The four states of double-point information and double commands; the ordinal is the value on the wire. */
public enum DoublePointState {

    /** 0: neither off nor on, for example while a switch moves. Not permitted as a command. */
    INTERMEDIATE,
    OFF,
    ON,
    /** 3: both off and on, or unknown. Not permitted as a command. */
    INDETERMINATE;

    private static final DoublePointState[] BY_VALUE = values();

    /** The state of the two lowest bits. */
    public static DoublePointState of(int value) {
        return BY_VALUE[value & 3];
    }

    public int value() {
        return ordinal();
    }

    /** Whether a command may ask for it. */
    public boolean isDetermined() {
        return this == OFF || this == ON;
    }
}
