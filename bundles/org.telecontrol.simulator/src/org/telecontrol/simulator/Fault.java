/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

/** What can be wrong with a simulated RTU, on demand. */
public enum Fault {

    /** Process commands are confirmed negatively. */
    REFUSE_COMMANDS,
    /** Process commands are not answered at all, nor carried out. */
    NO_CONFIRMATION,
    /** Process commands are confirmed and carried out, but not terminated. */
    NO_TERMINATION,
    /** Whatever is asked is dealt with three seconds late. */
    DELAY,
    /** Every value is marked as invalid. */
    INVALID_QUALITY,
    /** Neighbours of one type in a station have changed places: each reports under the other's address. */
    SWAPPED_ADDRESSES,
    /** Spontaneous changes are not reported. */
    DROP_EVENTS,
    /** Spontaneous changes are reported twice. */
    DUPLICATE_EVENTS,
    /** Every second I-frame is lost on its way. */
    LOSE_FRAMES,
    /** Every I-frame arrives twice. */
    REPEAT_FRAMES,
    /** I-frames have numbers that are not due. */
    WRONG_SEQUENCE
}
