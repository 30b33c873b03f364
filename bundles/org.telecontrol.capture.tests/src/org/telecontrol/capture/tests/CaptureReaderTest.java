/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telecontrol.capture.tests.Tcp.hex;
import static org.telecontrol.capture.tests.Tcp.join;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.capture.CaptureFormatException;
import org.telecontrol.capture.CapturedApdu;

/** TCP put together again, whatever happened to it on the way. */
class CaptureReaderTest {

    private static final byte[] START = hex("680407000000");
    private static final byte[] DATA = hex("680e0000000064010600010000000014");

    private final Pcap pcap = Pcap.ethernet();

    private void add(int port, int sequence, byte[] octets) {
        pcap.add(Tcp.to2404(port, sequence, octets));
    }

    private void assertApdus(byte[]... expected) throws IOException {
        assertEquals(Arrays.stream(expected).map(HexFormat.of()::formatHex).toList(), pcap.read().hex());
    }

    @Test
    void bothByteOrdersAreRead() throws IOException {
        add(40_000, 1, START);
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var apdu = Pcap.read(pcap.file(order)).apdus().getFirst();
            assertEquals("10.0.0.1:40000", apdu.source().toString());
            assertEquals("10.0.0.2:2404", apdu.destination().toString());
            assertEquals("2023-11-14T22:13:20.123456Z", apdu.at().toString());
            assertArrayEquals(START, apdu.octets());
        }
    }

    @Test
    void segmentsMayBeSplitAtEveryOctet() throws IOException {
        var stream = join(START, DATA);
        for (int at = 0; at < stream.length; at++) {
            add(40_000, 100 + at, new byte[]{stream[at]});
        }
        assertApdus(START, DATA);
    }

    @Test
    void repeatedOverlappingAndDisorderedSegmentsGiveEachApduOnce() throws IOException {
        var stream = join(START, DATA, DATA, START, DATA);
        int start = -20; // the sequence numbers wrap
        var random = new Random(104);
        for (int at = 0; at < stream.length; at += 5) {
            int end = Math.min(stream.length, at + 5 + random.nextInt(6));
            add(40_000, start + at, Arrays.copyOfRange(stream, at, end));
            add(40_000, start + at, Arrays.copyOfRange(stream, at, Math.min(at + 3, stream.length)));
        }
        Collections.shuffle(pcap.packets().subList(1, pcap.packets().size()), random);
        assertApdus(START, DATA, DATA, START, DATA);
    }

    @Test
    void manyConnectionsAreKeptApart() throws IOException {
        for (int port = 40_000; port < 40_050; port++) {
            add(port, port, Arrays.copyOf(DATA, 7));
        }
        for (int port = 40_000; port < 40_050; port++) {
            add(port, port + 7, Arrays.copyOfRange(DATA, 7, DATA.length));
        }
        var apdus = pcap.read().apdus();
        assertEquals(50, apdus.size());
        assertEquals(51, apdus.getFirst().frame());
        assertEquals(50, apdus.stream().map(CapturedApdu::source).distinct().count());
    }

    @Test
    void aCaptureThatBeginsWithinAnApduFindsTheNextOne() throws IOException {
        add(40_000, 1, join(Arrays.copyOfRange(DATA, 3, DATA.length), START, DATA));
        assertApdus(START, DATA);
    }

    @Test
    void whatWasNeverCapturedIsGivenUp() throws IOException {
        add(40_000, 1, Arrays.copyOf(DATA, 10));
        for (int i = 0; i < 100; i++) {
            add(40_000, 1000 + i * START.length, START);
        }
        assertEquals(100, pcap.read().apdus().size());
    }

    @ParameterizedTest
    @CsvSource({"'', 'it is empty, or too short for a capture'", "47455420, it is neither pcap nor pcapng",
            "d4c3b2a1, it is cut off after octet 4", "0a0d0d0a1c0000004d3c2b1a, it is cut off after octet 12"})
    void whatIsNoCaptureIsSaidSo(String file, String words) {
        var refusal = assertThrows(CaptureFormatException.class, () -> Pcap.read(hex(file)));
        assertEquals(words, refusal.getMessage());
    }

    @Test
    void damageNeverEndsInAnythingButAMessage() throws IOException {
        for (int port = 40_000; port < 40_020; port++) {
            add(port, 1, join(START, DATA));
        }
        var sound = pcap.file(ByteOrder.LITTLE_ENDIAN);
        Damage.assertSurvived(sound, 60_870);
    }
}
