/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/**
 * The common address of ASDUs, which names a station (IEC 60870-5-101, 7.2.4).
 *
 * @param value 1 to 65534 for a station, 65535 for all stations
 */
public record CommonAddress(int value) implements Comparable<CommonAddress> {

    public static final int MIN = 1;

    /** The last address of a station. */
    public static final int MAX = 0xfffe;

    /** Every station, with interrogations, clock synchronization and reset only. */
    public static final CommonAddress BROADCAST = new CommonAddress(0xffff);

    /** @throws IllegalArgumentException when the value is out of range; 0 is not used */
    public CommonAddress {
        if (value < MIN || value > 0xffff) {
            throw new IllegalArgumentException(
                    "A common address is 1 to 65534 (65535 for all stations), not " + value);
        }
    }

    public boolean isBroadcast() {
        return value == BROADCAST.value;
    }

    @Override
    public int compareTo(CommonAddress other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
