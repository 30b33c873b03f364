/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.link.testkit.RecordingListener;

@Timeout(60)
class TcpControlledStationTest {

    @Test
    void listeningThatEndsByItselfIsToldAndLinksGoOn() throws Exception {
        var ended = new LinkedBlockingQueue<CloseReason>();
        var controlling = new RecordingListener();
        var controlled = new RecordingListener();
        var clock = LinkClock.system();
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress("127.0.0.1", 0));
            var station = new TcpControlledStation(server, Endpoint.loopback(0), LinkSettings.DEFAULT, clock,
                    new SelectorLoop(), new ControlledStationListener() {
                        @Override
                        public LinkListener connected(Link link) {
                            return controlled;
                        }

                        @Override
                        public void listeningEnded(CloseReason reason) {
                            ended.add(reason);
                        }
                    });
            station.begin();
            var link = new TcpLinks(clock).connect(station.endpoint(), LinkSettings.DEFAULT, controlling);
            controlling.awaitState(LinkState.CONNECTED);
            controlled.awaitState(LinkState.CONNECTED); // one that is not accepted yet ends with the listening
            server.close();
            assertEquals(Kind.FAULT, ended.take().kind());
            link.startDataTransfer();
            controlling.awaitState(LinkState.STARTED);
            station.close();
            controlling.awaitClosed();
        }
    }

    @Test
    void aListenerThatFailsBeforeTheFirstApduEndsItsLink() throws Exception {
        var controlling = new RecordingListener();
        var controlled = new RecordingListener();
        var bad = new LinkListener() {
            @Override
            public void on(Link link, LinkEvent event) {
                controlled.on(link, event);
            }

            @Override
            public OutgoingFrames frames() {
                throw new IllegalStateException("a fault that a test wants");
            }
        };
        var links = new TcpLinks(LinkClock.system());
        try (var failing = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> bad)) {
            links.connect(failing.endpoint(), LinkSettings.DEFAULT, controlling);
            assertEquals(Kind.FAULT, controlled.awaitClosed().kind());
            controlling.awaitClosed();
        }
    }
}
