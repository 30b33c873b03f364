/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.testkit.RecordingListener;

/** The thread that reads everything has to survive. */
@Timeout(60)
class SelectorLoopTest {

    private final AtomicBoolean broken = new AtomicBoolean();
    private final TcpLinks failing = new TcpLinks(LinkClock.system(), new SelectorLoop((selector, ready) -> {
        if (broken.getAndSet(false)) {
            throw new IOException("Bad file descriptor");
        }
        selector.select(ready);
    }));

    @Test
    void aSelectorThatFailsEndsItsLinksAndNotTheNextOnes() throws IOException {
        var controlled = new RecordingListener();
        var others = new TcpLinks(LinkClock.system());
        try (var station = others.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> controlled)) {
            var first = new RecordingListener();
            var link = failing.connect(station.endpoint(), LinkSettings.DEFAULT, first);
            first.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            first.awaitState(LinkState.STARTED);
            var peer = station.links().getFirst();
            broken.set(true);
            peer.send(Asdu.of(TypeIdentification.M_SP_NA_1,
                    CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(1, SinglePoint.ON)));
            assertEquals(new CloseReason(Kind.FAULT, "the network cannot be read any more: bad file descriptor"),
                    first.awaitClosed());
            var second = new RecordingListener();
            var next = failing.connect(station.endpoint(), LinkSettings.DEFAULT, second);
            second.awaitState(LinkState.CONNECTED);
            next.startDataTransfer();
            second.awaitState(LinkState.STARTED);
            next.abort();
        }
    }

    /** A wire that is closed only when the loop has gone round once more. */
    private record ClosedLate(PlainWire wire, Queue<Selector> selecting, Semaphore rounds) implements Wire {

        @Override
        public SocketChannel channel() {
            return wire.channel();
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return wire.read(into);
        }

        @Override
        public boolean holdsBack() {
            return wire.holdsBack();
        }

        @Override
        public boolean write(ByteBuffer from) throws IOException {
            return wire.write(from);
        }

        @Override
        public void close() throws IOException {
            rounds.drainPermits();
            selecting.element().wakeup();
            rounds.acquireUninterruptibly();
            wire.close();
        }
    }

    /** Otherwise the system would get the socket back only when something else happens. */
    @Test
    void theLoopForgetsAChannelThoughItIsClosedLate() throws Exception {
        var selecting = new LinkedBlockingQueue<Selector>();
        var threads = new LinkedBlockingQueue<Thread>();
        var rounds = new Semaphore(0);
        var loop = new SelectorLoop((selector, ready) -> {
            selecting.add(selector);
            threads.add(Thread.currentThread());
            rounds.release();
            selector.select(ready);
        });
        try (var server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
                var peer = SocketChannel.open(server.getLocalAddress());
                var link = new TcpLink(Role.CONTROLLED, Endpoint.loopback(1), LinkSettings.DEFAULT,
                        LinkClock.system(), loop)) {
            link.begin(new RecordingListener(), new ClosedLate(new PlainWire(server.accept()), selecting, rounds),
                    Optional.empty());
            rounds.acquire();
            link.abort();
            assertTrue(threads.take().join(Duration.ofSeconds(20)), "nothing is left to be read");
            assertEquals(-1, peer.read(ByteBuffer.allocate(1)));
        }
    }
}
