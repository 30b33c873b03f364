/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/** What an ASDU is for, and so which station may send it (IEC 60870-5-101, table 8 to 13). */
public enum Direction {

    /** Process information, from the controlled station. */
    MONITOR,

    /** Process commands, from the controlling station and mirrored by the controlled station. */
    CONTROL,

    /** System information, from the controlled station. */
    SYSTEM_MONITOR,

    /** System commands such as interrogation, from the controlling station and mirrored by the controlled station. */
    SYSTEM_CONTROL,

    /** Parameters, from the controlling station and mirrored by the controlled station. */
    PARAMETER,

    /** File transfer, in both directions. */
    FILE;

    /** Whether the controlling station starts the exchange and the controlled station answers with a confirmation. */
    public boolean isConfirmed() {
        return this == CONTROL || this == SYSTEM_CONTROL || this == PARAMETER;
    }

    /** Whether the type carries a value or an order of the process, the only types a configured point can have. */
    public boolean isProcess() {
        return this == MONITOR || this == CONTROL;
    }
}
