/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/**
 * Where a point is on one link: station and information object. Numbers as they are on the wire, not checked for the
 * range of configured points.
 */
public record PointAddress(int commonAddress, int ioa) implements Comparable<PointAddress> {

    @Override
    public int compareTo(PointAddress other) {
        int byStation = Integer.compare(commonAddress, other.commonAddress);
        return byStation != 0 ? byStation : Integer.compare(ioa, other.ioa);
    }

    /** Both numbers in one, unique for a link and in the order of {@link #compareTo}. */
    public long key() {
        return key(commonAddress, ioa);
    }

    /** {@link #key()} without an object, for maps that are asked very often. */
    public static long key(int commonAddress, int ioa) {
        return (long) commonAddress << 32 | ioa;
    }

    @Override
    public String toString() {
        return commonAddress + ":" + ioa;
    }
}
