/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An immutable set of {@link QualityFlag}. There is one instance for each combination. */
public final class Quality {

    private static final int ALL_BITS = Arrays.stream(QualityFlag.values()).mapToInt(QualityFlag::bit).sum();
    private static final Quality[] INSTANCES = new Quality[ALL_BITS + 1];

    static {
        for (int bits = 0; bits < INSTANCES.length; bits++) {
            INSTANCES[bits] = (bits & ~ALL_BITS) == 0 ? new Quality(bits) : INSTANCES[bits & ALL_BITS];
        }
    }

    /** No flag is set. */
    public static final Quality GOOD = ofBits(0);

    private final int bits;
    private final List<QualityFlag> flags;

    private Quality(int bits) {
        this.bits = bits;
        this.flags = Arrays.stream(QualityFlag.values()).filter(flag -> (bits & flag.bit()) != 0).toList();
    }

    public static Quality of(QualityFlag... flags) {
        int bits = 0;
        for (var flag : flags) {
            bits |= flag.bit();
        }
        return ofBits(bits);
    }

    /** The quality of {@link QualityFlag#bit() bits}; bits that belong to no flag are ignored. */
    public static Quality ofBits(int bits) {
        return INSTANCES[bits & ALL_BITS];
    }

    public int bits() {
        return bits;
    }

    public boolean has(QualityFlag flag) {
        return (bits & flag.bit()) != 0;
    }

    public boolean isGood() {
        return bits == 0;
    }

    public Quality with(QualityFlag flag) {
        return ofBits(bits | flag.bit());
    }

    public Quality without(QualityFlag flag) {
        return ofBits(bits & ~flag.bit());
    }

    /** The flags that are set, in the order of the enumeration. */
    public List<QualityFlag> flags() {
        return flags;
    }

    /** The words of the flags that are set. */
    public List<String> words() {
        return flags.stream().map(QualityFlag::word).toList();
    }

    /** The words joined by commas, empty for good quality. */
    @Override
    public String toString() {
        return flags.stream().map(QualityFlag::word).collect(Collectors.joining(", "));
    }
}
