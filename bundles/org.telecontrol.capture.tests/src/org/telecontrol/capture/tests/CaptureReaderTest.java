/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.capture.CaptureFormatException;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CapturedApdu;

/** TCP put together again, whatever happened to it on the way. */
class CaptureReaderTest {

    private static final byte[] START = hex("680407000000");
    private static final byte[] DATA = hex("680e0000000064010600010000000014");

    private final List<byte[]> packets = new ArrayList<>();

    private static byte[] hex(String octets) {
        return HexFormat.of().parseHex(octets);
    }

    private static byte[] join(byte[]... parts) {
        var joined = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(joined::put);
        return joined.array();
    }

    /** A TCP segment over Ethernet and IPv4 from 10.0.0.1 to 10.0.0.2:2404. */
    private static byte[] segment(int port, int sequence, byte[] octets) {
        var packet = ByteBuffer.allocate(14 + 40 + octets.length);
        packet.position(12).putShort((short) 0x0800);
        packet.put((byte) 0x45).put((byte) 0).putShort((short) (40 + octets.length)).putInt(0);
        packet.put((byte) 64).put((byte) 6).putShort((short) 0).putInt(0x0a000001).putInt(0x0a000002);
        packet.putShort((short) port).putShort((short) 2404).putInt(sequence).putInt(0);
        packet.put((byte) 0x50).put((byte) 0x10).putShort((short) 1000).putInt(0).put(octets);
        return packet.array();
    }

    private byte[] pcap(ByteOrder order) {
        var file = ByteBuffer.allocate(24 + packets.stream().mapToInt(packet -> 16 + packet.length).sum()).order(order);
        file.putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65_535).putInt(1);
        packets.forEach(packet -> file.putInt(1_700_000_000).putInt(123_456).putInt(packet.length)
                .putInt(packet.length).put(packet));
        return file.array();
    }

    private List<CapturedApdu> read(byte[] file) throws IOException {
        var apdus = new ArrayList<CapturedApdu>();
        CaptureReader.read(new ByteArrayInputStream(file), apdus::add);
        return apdus;
    }

    private void assertApdus(byte[]... expected) throws IOException {
        var apdus = read(pcap(ByteOrder.LITTLE_ENDIAN));
        assertEquals(expected.length, apdus.size());
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], apdus.get(i).octets());
        }
    }

    @Test
    void bothByteOrdersAreRead() throws IOException {
        packets.add(segment(40_000, 1, START));
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var apdu = read(pcap(order)).getFirst();
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
            packets.add(segment(40_000, 100 + at, new byte[]{stream[at]}));
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
            packets.add(segment(40_000, start + at, Arrays.copyOfRange(stream, at, end)));
            packets.add(segment(40_000, start + at, Arrays.copyOfRange(stream, at, Math.min(at + 3, stream.length))));
        }
        Collections.shuffle(packets.subList(1, packets.size()), random);
        assertApdus(START, DATA, DATA, START, DATA);
    }

    @Test
    void manyConnectionsAreKeptApart() throws IOException {
        for (int port = 40_000; port < 40_050; port++) {
            packets.add(segment(port, port, Arrays.copyOf(DATA, 7)));
        }
        for (int port = 40_000; port < 40_050; port++) {
            packets.add(segment(port, port + 7, Arrays.copyOfRange(DATA, 7, DATA.length)));
        }
        var apdus = read(pcap(ByteOrder.LITTLE_ENDIAN));
        assertEquals(50, apdus.size());
        assertEquals(51, apdus.getFirst().frame());
        assertEquals(50, apdus.stream().map(CapturedApdu::source).distinct().count());
    }

    @Test
    void aCaptureThatBeginsWithinAnApduFindsTheNextOne() throws IOException {
        packets.add(segment(40_000, 1, join(Arrays.copyOfRange(DATA, 3, DATA.length), START, DATA)));
        assertApdus(START, DATA);
    }

    @Test
    void whatWasNeverCapturedIsGivenUp() throws IOException {
        packets.add(segment(40_000, 1, Arrays.copyOf(DATA, 10)));
        for (int i = 0; i < 100; i++) {
            packets.add(segment(40_000, 1000 + i * START.length, START));
        }
        assertEquals(100, read(pcap(ByteOrder.LITTLE_ENDIAN)).size());
    }

    @ParameterizedTest
    @CsvSource({"'', 'it is empty, or too short for a capture'", "47455420, it is neither pcap nor pcapng",
            "d4c3b2a1, it is cut off after octet 4", "0a0d0d0a1c0000004d3c2b1a, it is cut off after octet 12"})
    void whatIsNoCaptureIsSaidSo(String file, String words) {
        var refusal = assertThrows(CaptureFormatException.class, () -> read(hex(file)));
        assertEquals(words, refusal.getMessage());
    }

    @Test
    void damageNeverEndsInAnythingButAMessage() throws IOException {
        for (int port = 40_000; port < 40_020; port++) {
            packets.add(segment(port, 1, join(START, DATA)));
        }
        var sound = pcap(ByteOrder.LITTLE_ENDIAN);
        var random = new Random(60_870);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            var damaged = sound.clone();
            for (int change = 0; change < 4; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (CaptureFormatException e) {
                refused++;
            }
        }
        assertEquals(true, refused > 100, "some damage is seen: " + refused);
    }
}
