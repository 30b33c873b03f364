/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/**
 * What a peer may do although the standard does not allow it. A strict link ({@link LinkSettings#strict}) ends where a
 * tolerant one goes on and tells once.
 */
public enum Tolerance {

    /** I-frames after STARTDT act and before its confirmation. */
    EARLY_DATA("data before the confirmation of STARTDT"),
    /** The first I-frame of a connection has the number 1 instead of 0. */
    FIRST_NUMBER_1("I-frames that are numbered from 1"),
    /** S- and U-frames with more than four octets behind the length. */
    LONG_CONTROL_FRAME("a long control frame"),
    /** A U-frame with none of the six functions, or with several. */
    UNKNOWN_CONTROL_FUNCTION("an unknown control function"),
    /** An activation that only the other station sends, or a confirmation that nobody asked for. */
    FUNCTION_OUT_OF_PLACE("a control function out of place"),
    /** I-frames without an ASDU. */
    EMPTY_INFORMATION("I-frames without an ASDU"),
    /** Octets behind the last information object. */
    SURPLUS_OCTETS("octets behind the last object");

    private final String words;

    Tolerance(String words) {
        this.words = words;
    }

    /** For people, for example "octets behind the last object". */
    public String words() {
        return words;
    }
}
