/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Direction;

/** Which addresses of which RTU were taken by which row; compact, because lists are long. */
final class AddressBook {

    private final Map<String, OfRtu> rtus = new HashMap<>();
    private @Nullable String lastRtu;
    private OfRtu last = new OfRtu();

    /** The row that has taken an address before, or 0 if it was free and is taken now. */
    int claim(String rtu, int commonAddress, int ioa, Direction direction, int row) {
        if (!rtu.equals(lastRtu)) {
            last = rtus.computeIfAbsent(rtu, key -> new OfRtu());
            lastRtu = rtu;
        }
        return last.claim(((long) commonAddress << 1 | 1) << 25 | (direction == Direction.CONTROL ? 1 << 24 : 0) | ioa,
                row);
    }

    /** Those of one RTU, by numbers that are never 0. */
    private static final class OfRtu {

        /** So many addresses that follow each other lie beside each other. */
        private static final int RUN = 32;

        private long[] keys = new long[1 << 10];
        private int[] rows = new int[1 << 10];
        private int size;

        int claim(long key, int row) {
            int slot = slot(key);
            if (keys[slot] == key) {
                return rows[slot];
            }
            keys[slot] = key;
            rows[slot] = row;
            if (++size * 2 > keys.length) {
                grow();
            }
            return 0;
        }

        private void grow() {
            var oldKeys = keys;
            var oldRows = rows;
            keys = new long[oldKeys.length * 2];
            rows = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    rows[slot] = oldRows[i];
                }
            }
        }

        private int slot(long key) {
            int run = Long.hashCode(key / RUN * 0x9E3779B97F4A7C15L) & -RUN;
            int slot = (run | (int) key & RUN - 1) & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }
    }
}
