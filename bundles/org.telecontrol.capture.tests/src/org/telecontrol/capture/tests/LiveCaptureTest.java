/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.capture.CaptureWriter;
import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.capture.LiveCapture;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;

/** Captures written while the traffic goes on, by a disk that may be slow or full. */
@Timeout(60)
class LiveCaptureTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.000000001Z");

    /** A disk that writes when it is let, and then fails if it is told so. */
    private static final class Disk extends ByteArrayOutputStream {
        private final CountDownLatch let = new CountDownLatch(1);
        private volatile boolean isFull;

        @Override
        public void flush() throws IOException {
            try {
                let.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (isFull) {
                throw new IOException("No space left on device");
            }
        }
    }

    private static ObservedApdu apdu(int number) {
        return new ObservedApdu(AT.plusMillis(number), number % 2 == 0, Tcp.iFrame(number / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "fd00:0:0:0:0:0:0:2"})
    void concurrentConnectionsAreReadBackAsTheyWere(String host) throws Exception {
        var file = new ByteArrayOutputStream();
        var links = IntStream.range(0, 40)
                .mapToObj(i -> new NamedLink(new Endpoint(host, 50_000 + i), new Endpoint(host, 10_000 + i % 3)))
                .toList();
        try (var capture = new LiveCapture(new CaptureWriter(file))) {
            var threads = links.stream().map(link -> Thread.ofPlatform().start(() -> IntStream.range(0, 200)
                    .forEach(i -> capture.take(link, apdu(i), "R" + link.local().port())))).toList();
            for (var thread : threads) {
                thread.join();
            }
            assertEquals(0, capture.leftOut());
        }
        var byClient = Pcap.read(file.toByteArray()).apdus().stream().collect(Collectors.groupingBy(
                apdu -> Math.max(apdu.source().port(), apdu.destination().port())));
        assertEquals(links.size(), byClient.size());
        for (var link : links) {
            assertEquals(IntStream.range(0, 200).mapToObj(i -> words(link, apdu(i))).toList(),
                    byClient.get(link.local().port()).stream().map(LiveCaptureTest::words).toList());
        }
    }

    private static String words(Link link, ObservedApdu apdu) {
        var from = apdu.sent() ? link.local() : link.remote();
        var to = apdu.sent() ? link.remote() : link.local();
        return from + " " + to + " " + apdu.at() + " " + HexFormat.of().formatHex(apdu.octets());
    }

    private static String words(CapturedApdu apdu) {
        return apdu.source() + " " + apdu.destination() + " " + apdu.at() + " "
                + HexFormat.of().formatHex(apdu.octets());
    }

    @Test
    void whatASlowDiskCannotTakeIsLeftOutAndCounted() throws Exception {
        var disk = new Disk();
        var link = new NamedLink(Endpoint.loopback(50_000), Endpoint.loopback(2404));
        var capture = new LiveCapture(new CaptureWriter(disk));
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            capture.take(link, apdu(2 * i), "N");
        }
        assertTrue(capture.leftOut() > 0, "more than can wait");
        disk.let.countDown();
        capture.close();
        assertEquals(count - capture.leftOut(), Pcap.read(disk.toByteArray()).apdus().size());
    }

    @Test
    void aFullDiskIsToldWhenTheCaptureEnds() throws Exception {
        var disk = new Disk();
        disk.isFull = true;
        disk.let.countDown();
        var capture = new LiveCapture(new CaptureWriter(disk));
        var link = new NamedLink(Endpoint.loopback(50_000), Endpoint.loopback(2404));
        for (int i = 0; i < 10; i++) {
            capture.take(link, apdu(i), "N");
        }
        assertEquals("No space left on device", assertThrows(IOException.class, capture::close).getMessage());
        assertEquals(10, capture.leftOut(), "what waited is not in the file either");
    }

    @Test
    void aFaultIsToldWhenTheCaptureEnds() throws IOException {
        var capture = new LiveCapture(new CaptureWriter(OutputStream.nullOutputStream()));
        var faulty = (Link) Proxy.newProxyInstance(Link.class.getClassLoader(), new Class<?>[]{Link.class},
                (link, method, arguments) -> {
                    throw new IllegalStateException("a fault that a test wants");
                });
        capture.take(faulty, apdu(0), "N");
        capture.take(faulty, apdu(1), "N");
        assertEquals("the capture cannot be written: a fault that a test wants",
                assertThrows(IOException.class, capture::close).getMessage());
        assertEquals(2, capture.leftOut());
    }

    @Test
    void whatIsTakenAfterTheEndIsLeftOut() throws Exception {
        var capture = new LiveCapture(new CaptureWriter(OutputStream.nullOutputStream()));
        capture.close();
        capture.take(new NamedLink(Endpoint.loopback(1), Endpoint.loopback(2)), apdu(0), "N");
        assertEquals(List.of(1L), List.of(capture.leftOut()));
    }
}
