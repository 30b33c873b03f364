/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;
import java.util.Optional;

/** The flags of quality descriptors SIQ, DIQ, QDS, QDP and of binary counter readings (IEC 60870-5-101, 7.2.6). */
public enum QualityFlag {

    /** IV: the value was not acquired correctly. */
    INVALID(0x80, "invalid"),
    /** NT: the last update did not succeed in time. */
    NOT_TOPICAL(0x40, "not-topical"),
    /** SB: entered by an operator or an automatic source. */
    SUBSTITUTED(0x20, "substituted"),
    /** BL: blocked for transmission, the value is the one before. */
    BLOCKED(0x10, "blocked"),
    /** EI, protection equipment only: the elapsed time was not acquired correctly. */
    ELAPSED_TIME_INVALID(0x08, "elapsed-time-invalid"),
    /** OV, measured values, step positions and bitstrings: beyond the range of the value. */
    OVERFLOW(0x01, "overflow"),
    /** CY, counters only: the counter overflowed in the integration period. */
    CARRY(0x100, "carry"),
    /** CA, counters only: the counter was adjusted since the last reading. */
    ADJUSTED(0x200, "adjusted");

    private final int bit;
    private final String word;

    QualityFlag(int bit, String word) {
        this.bit = bit;
        this.word = word;
    }

    /** The flag with this word, exactly as {@link #word()} gives it. */
    public static Optional<QualityFlag> ofWord(String word) {
        return Arrays.stream(values()).filter(flag -> flag.word.equals(word)).findFirst();
    }

    /** The word for people and machine-readable output, for example "not-topical". */
    public String word() {
        return word;
    }

    /** The bit in {@link Quality#bits()}; for all but the counters' own flags the bit of the standard's octet. */
    public int bit() {
        return bit;
    }
}
