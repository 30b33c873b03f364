/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/** Puts fragmented IP packets together. Of many that are incomplete the oldest ones are given up. */
final class Fragments {

    private static final int MOST = 1024;

    /** Which packet a fragment is of. */
    record Key(String source, String destination, int identification) {}

    /** What is there of a packet. */
    private static final class Datagram {
        private final TreeMap<Integer, byte[]> parts = new TreeMap<>();
        private int length = -1;

        void add(int offset, byte[] octets, boolean isLast) {
            parts.merge(offset, octets, (one, other) -> one.length >= other.length ? one : other);
            length = isLast ? offset + octets.length : length;
        }

        Optional<byte[]> whole() {
            if (length < 0) {
                return Optional.empty();
            }
            var whole = new byte[length];
            int known = 0;
            for (var part : parts.entrySet()) {
                if (part.getKey() > known) {
                    return Optional.empty();
                }
                int end = Math.min(length, part.getKey() + part.getValue().length);
                System.arraycopy(part.getValue(), 0, whole, part.getKey(), Math.max(0, end - part.getKey()));
                known = Math.max(known, end);
            }
            return known == length ? Optional.of(whole) : Optional.empty();
        }
    }

    private long givenUp;

    private final Map<Key, Datagram> datagrams = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Key, Datagram> eldest) {
            boolean isFull = size() > MOST;
            givenUp += isFull ? 1 : 0;
            return isFull;
        }
    };

    /** Gives what the packet carries when this fragment completes it. */
    Optional<byte[]> take(Key key, int offset, byte[] octets, boolean isLast) {
        var datagram = datagrams.computeIfAbsent(key, first -> new Datagram());
        datagram.add(offset, octets, isLast);
        var whole = datagram.whole();
        whole.ifPresent(complete -> datagrams.remove(key));
        return whole;
    }

    /** How many packets are not whole so far. */
    long incomplete() {
        return givenUp + datagrams.size();
    }
}
