/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.link.Endpoint;

/** The TCP connections between two endpoints, one after the other, in both directions. */
final class Conversation {

    /** One direction, and what is known of its end. */
    private final class Way implements ApduStream.Finder {
        private final Endpoint source;
        private final Endpoint destination;
        private final OneWay octets;
        private boolean hasEnded;

        Way(Segment segment) {
            source = segment.source();
            destination = segment.destination();
            octets = new OneWay(new ApduStream(this, segment.syn()), segment.dataSequence());
        }

        @Override
        public boolean isKnown() {
            return isKnown;
        }

        @Override
        public void found(Packet completedBy, byte[] apdu) {
            if (!isKnown) {
                isKnown = true;
                ways.values().stream().filter(other -> other != this).forEach(other -> other.octets.review());
            }
            apdus.accept(new CapturedApdu(completedBy.number(), completedBy.at(), source, destination, apdu));
        }
    }

    private final Consumer<CapturedApdu> apdus;
    private final Map<Endpoint, Way> ways = new LinkedHashMap<>();
    private boolean isKnown;
    private long gaps;

    /** @param isKnown whether it is IEC 60870-5-104, whatever it looks like */
    Conversation(Consumer<CapturedApdu> apdus, boolean isKnown) {
        this.apdus = apdus;
        this.isKnown = isKnown;
    }

    void take(Packet packet, Segment segment) {
        var way = Optional.ofNullable(ways.get(segment.source()));
        if (segment.syn() && way.filter(before -> before.octets.beginsAt(segment.dataSequence())).isEmpty()) {
            way.ifPresent(this::end);
            ways.put(segment.source(), new Way(segment));
        }
        if (segment.octets().length > 0) {
            ways.computeIfAbsent(segment.source(), first -> new Way(segment)).octets.take(packet,
                    segment.dataSequence(), segment.octets());
        }
        if (segment.reset()) {
            ways.values().forEach(each -> each.octets.end());
        } else if (segment.fin()) {
            way.ifPresent(each -> each.hasEnded = true);
            if (ways.values().stream().allMatch(each -> each.hasEnded)) {
                ways.values().forEach(each -> each.octets.end());
            }
        }
    }

    private void end(Way way) {
        way.octets.end();
        gaps += way.octets.gaps();
    }

    /** Nothing follows. */
    void end() {
        ways.values().forEach(this::end);
        ways.clear();
    }

    /** How often octets are missing, told at the end; of what is not known to be IEC 60870-5-104 none. */
    long gaps() {
        return isKnown ? gaps : 0;
    }
}
