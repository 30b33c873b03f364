/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.capture.LiveCapture;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.TrafficTap;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** A link over loopback whose controlling station records its traffic in a file. */
final class RecordedLink {

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener heard = new RecordingListener();
    private final RecordingListener controlled = new RecordingListener();

    /** The controlling station's ears and tap. */
    private record Recorder(RecordingListener heard, LiveCapture capture,
            String name) implements LinkListener, TrafficTap {
        @Override
        public void on(Link link, LinkEvent event) {
            heard.on(link, event);
        }

        @Override
        public TrafficTap tap() {
            return this;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void observe(Link link, ObservedApdu apdu) {
            capture.take(link, apdu, name);
        }
    }

    /** Sends ASDUs up and down and writes what was on the wire. */
    static void record(Path file, String name, List<Asdu> up, List<Asdu> down) throws Exception {
        try (var capture = new LiveCapture(
                new CaptureWriter(new BufferedOutputStream(Files.newOutputStream(file))))) {
            new RecordedLink().exchange(capture, name, up, down);
        }
    }

    private void exchange(LiveCapture capture, String name, List<Asdu> up, List<Asdu> down)
            throws IOException, InterruptedException {
        BlockingQueue<Link> accepted = new ArrayBlockingQueue<>(1);
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> {
            accepted.add(link);
            return controlled;
        })) {
            var link = links.connect(station.endpoint(), LinkSettings.DEFAULT, new Recorder(heard, capture, name));
            heard.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            heard.awaitState(LinkState.STARTED);
            controlled.awaitState(LinkState.STARTED);
            var peer = accepted.take();
            down.forEach(link::send);
            controlled.awaitCount(down.size());
            up.forEach(peer::send);
            heard.awaitCount(up.size());
            test(capture, link, name);
            link.close();
            heard.awaitClosed();
        }
    }

    /** A test of the link, which would want a silence of t3. */
    private static void test(LiveCapture capture, Link link, String name) {
        capture.take(link, new ObservedApdu(Instant.now(), true, new byte[]{0x68, 4, 0x43, 0, 0, 0}), name);
        capture.take(link, new ObservedApdu(Instant.now(), false, new byte[]{0x68, 4, (byte) 0x83, 0, 0, 0}), name);
    }
}
