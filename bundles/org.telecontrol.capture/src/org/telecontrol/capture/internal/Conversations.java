/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.link.Endpoint;

/** All TCP connections of a file, each in both directions. */
public final class Conversations {

    private record Way(Endpoint source, Endpoint destination) {}

    private final Consumer<CapturedApdu> apdus;
    private final Map<Way, OneWay> ways = new HashMap<>();

    public Conversations(Consumer<CapturedApdu> apdus) {
        this.apdus = apdus;
    }

    public void take(Packet packet) {
        Headers.segment(packet).ifPresent(segment -> take(packet, segment));
    }

    private void take(Packet packet, Segment segment) {
        var way = new Way(segment.source(), segment.destination());
        if (segment.syn()) {
            ways.put(way, new OneWay(segment.sequence() + 1));
        }
        if (segment.octets().length > 0) {
            var stream = ways.computeIfAbsent(way, first -> new OneWay(segment.sequence()));
            int sequence = segment.syn() ? segment.sequence() + 1 : segment.sequence();
            stream.take(sequence, segment.octets()).forEach(octets -> apdus.accept(new CapturedApdu(packet.number(),
                    packet.at(), segment.source(), segment.destination(), octets)));
        }
        if (segment.reset()) {
            ways.remove(way);
        }
    }
}
