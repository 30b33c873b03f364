/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** One controlled station whose links are sessions on a clock that is moved by hand, without a network. */
final class MemoryLinks implements LinkProvider {

    private static final Duration STEP = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final VirtualLinkClock clock = new VirtualLinkClock();
    private @Nullable ControlledStationListener station;
    private LinkSettings settings = LinkSettings.DEFAULT;

    @Override
    public ControllingStation connect(Endpoint endpoint, LinkSettings asked, LinkListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ControlledStation listen(Endpoint local, LinkSettings asked, ControlledStationListener listener) {
        station = listener;
        settings = asked;
        return new ControlledStation() {
            @Override
            public Endpoint endpoint() {
                return local;
            }

            @Override
            public List<Link> links() {
                return List.of();
            }

            @Override
            public void close() {
                // nobody comes any more
            }
        };
    }

    @Override
    public ApduDecoder decoder(LinkSettings asked) {
        throw new UnsupportedOperationException();
    }

    /** A connection of a controlling station. */
    Line connect() {
        var listening = station;
        if (listening == null) {
            throw new IllegalStateException("Nobody listens");
        }
        var frames = new ArrayDeque<byte[]>();
        var link = new SessionLink(settings, clock, frames);
        link.open(listening.connected(link));
        return new MemoryLine(link, frames);
    }

    private final class MemoryLine implements Line {

        private final SessionLink link;
        private final Queue<byte[]> frames;

        MemoryLine(SessionLink link, Queue<byte[]> frames) {
            this.link = link;
            this.frames = frames;
        }

        @Override
        public void send(byte[] octets) {
            if (octets[0] == Apdu.START && octets.length == 2 + (octets[1] & 0xff)) {
                link.receive(new Apdu(octets, 0, octets.length));
            } else {
                link.abort(); // where frames are cut is the business of the socket's reader
            }
        }

        @Override
        public Optional<byte[]> receive() {
            for (var passed = Duration.ZERO; frames.isEmpty() && !link.isClosed(); passed = passed.plus(STEP)) {
                if (passed.compareTo(PATIENCE) > 0) {
                    throw new AssertionError("Nothing comes");
                }
                clock.advance(STEP);
            }
            return Optional.ofNullable(frames.poll()).map(octets -> Arrays.copyOf(octets, octets.length));
        }

        @Override
        public void close() {
            link.abort();
        }
    }
}
