/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/** What sort of value an information object carries, whichever direction and time tag its type has. */
public enum ValueKind {

    SINGLE_POINT,
    DOUBLE_POINT,
    STEP_POSITION,
    /** Lower or higher, in the control direction. */
    REGULATING_STEP,
    BITSTRING,
    NORMALIZED,
    SCALED,
    SHORT_FLOAT,
    BINARY_COUNTER,
    PROTECTION_EVENT,
    PROTECTION_START_EVENTS,
    PROTECTION_OUTPUT_CIRCUIT,
    PACKED_SINGLE_POINT,
    /** System information and commands, parameter activation: no process value. */
    SYSTEM,
    FILE;

    /** Whether values are numbers that can be scaled and have limits: measured values and counters. */
    public boolean isAnalogue() {
        return switch (this) {
            case STEP_POSITION, NORMALIZED, SCALED, SHORT_FLOAT, BINARY_COUNTER -> true;
            default -> false;
        };
    }

    /** How many states have a text of their own: 2, 4, or 0 where the value is no state. */
    public int states() {
        return switch (this) {
            case SINGLE_POINT, REGULATING_STEP -> 2;
            case DOUBLE_POINT, PROTECTION_EVENT -> 4;
            default -> 0;
        };
    }
}
