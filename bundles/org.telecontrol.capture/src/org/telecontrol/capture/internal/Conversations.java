/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.link.Endpoint;

/** All TCP connections of a file. */
public final class Conversations {

    private final Set<Integer> ports;
    private final Consumer<CapturedApdu> apdus;
    private final Map<Set<Endpoint>, Conversation> conversations = new HashMap<>();

    /** @param ports the only ones that are looked at, and are IEC 60870-5-104 for certain; none for all */
    public Conversations(Set<Integer> ports, Consumer<CapturedApdu> apdus) {
        this.ports = ports;
        this.apdus = apdus;
    }

    void take(Packet packet, Segment segment) {
        if (ports.isEmpty() || hasPort(segment, ports)) {
            boolean isKnown = hasPort(segment, ports.isEmpty() ? Set.of(Endpoint.DEFAULT_PORT) : ports);
            conversations.computeIfAbsent(ends(segment), both -> new Conversation(apdus, isKnown)).take(packet,
                    segment);
        }
    }

    /** The capture ends. */
    public void end() {
        conversations.values().forEach(Conversation::end);
    }

    /** How often octets of IEC 60870-5-104 are missing. */
    public long gaps() {
        return conversations.values().stream().mapToLong(Conversation::gaps).sum();
    }

    private static Set<Endpoint> ends(Segment segment) {
        return segment.source().equals(segment.destination())
                ? Set.of(segment.source())
                : Set.of(segment.source(), segment.destination());
    }

    private static boolean hasPort(Segment segment, Set<Integer> ports) {
        return ports.contains(segment.source().port()) || ports.contains(segment.destination().port());
    }
}
