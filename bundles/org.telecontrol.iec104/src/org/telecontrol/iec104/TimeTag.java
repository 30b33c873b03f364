/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/** The time tag that a type identification adds to each information object. */
public enum TimeTag {

    NONE(0, ""),

    /** Three octets: minutes and milliseconds. Outside the 104 profile. */
    CP24(3, " with time tag"),

    /** Seven octets: full date and time. */
    CP56(7, " with time tag CP56Time2a");

    private final int octets;
    private final String words;

    TimeTag(int octets, String words) {
        this.octets = octets;
        this.words = words;
    }

    /** Length on the wire. */
    public int octets() {
        return octets;
    }

    String words() {
        return words;
    }
}
