/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telecontrol.capture.tests.Tcp.iFrame;
import static org.telecontrol.capture.tests.Tcp.join;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.capture.CaptureFormatException;

/** Blocks of pcapng as any writer may put them. */
class PcapngReaderTest {

    private static final int RAW = 101;

    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    private static Tcp segment(int number) {
        return Tcp.to2404(40_000, 1 + number * iFrame(0).length, iFrame(number));
    }

    private byte[] block(int type, byte[] body) {
        int padded = body.length + 3 & ~3;
        return ByteBuffer.allocate(12 + padded).order(order).putInt(type).putInt(12 + padded).put(body)
                .putInt(8 + padded, 12 + padded).array();
    }

    private ByteBuffer body(int length) {
        return ByteBuffer.allocate(length).order(order);
    }

    private byte[] option(int code, byte... value) {
        return body(4 + (value.length + 3 & ~3)).putShort((short) code).putShort((short) value.length).put(value)
                .array();
    }

    private byte[] section() {
        return block(0x0a0d0d0a, join(body(16).putInt(0x1a2b3c4d).putShort((short) 1).putShort((short) 0).putLong(-1)
                .array(), option(2, "hardware".getBytes()), option(0)));
    }

    private byte[] source(int linkType, int mostOctets, byte[]... options) {
        return block(1, join(body(8).putShort((short) linkType).putShort((short) 0).putInt(mostOctets).array(),
                join(options)));
    }

    private byte[] packet(int source, long ticks, byte[] packet) {
        return block(6, join(body(20).putInt(source).putInt((int) (ticks >>> 32)).putInt((int) ticks)
                .putInt(packet.length).putInt(packet.length).array(), packet,
                new byte[-packet.length & 3], option(1, "a comment".getBytes()), option(0)));
    }

    private byte[] simplePacket(byte[] packet) {
        return block(3, join(body(4).putInt(packet.length).array(), packet));
    }

    private byte[] oldPacket(byte[] packet) {
        return block(2, join(body(20).putShort((short) 0).putShort((short) 7).putInt(0).putInt(1_000_000)
                .putInt(packet.length).putInt(packet.length).array(), packet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
    void bothByteOrdersAreRead(String name) throws IOException {
        order = name.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var reading = Pcap.read(join(section(), source(RAW, 0), block(4, new byte[20]),
                packet(0, 1_700_000_000_123_456L, segment(0).ipv4()), block(0x0bad, new byte[3]),
                oldPacket(segment(1).ipv4()), simplePacket(segment(2).ipv4())));
        assertEquals(List.of(1L, 2L, 3L), reading.frames());
        assertEquals(List.of("2023-11-14T22:13:20.123456Z", "1970-01-01T00:00:01Z", "1970-01-01T00:00:00Z"),
                reading.apdus().stream().map(apdu -> apdu.at().toString()).toList());
    }

    @Test
    void interfacesHaveTheirOwnLinkTypeAndClock() throws IOException {
        var seconds = body(8).putLong(100).array();
        var reading = Pcap.read(join(section(), source(RAW, 0, option(9, (byte) 9), option(0)),
                source(Pcap.ETHERNET, 0, option(2, "eth0".getBytes()), option(9, (byte) 0x8a), option(14, seconds)),
                packet(0, 1_500_000_000L, segment(0).ipv4()), packet(1, 1536, segment(1).ethernet())));
        assertEquals(List.of("1970-01-01T00:00:01.500Z", "1970-01-01T00:01:41.500Z"),
                reading.apdus().stream().map(apdu -> apdu.at().toString()).toList());
    }

    @Test
    void sectionsMayFollowEachOtherInDifferentByteOrders() throws IOException {
        var first = join(section(), source(RAW, 0), packet(0, 1, segment(0).ipv4()));
        order = ByteOrder.BIG_ENDIAN;
        var second = join(section(), source(Pcap.ETHERNET, 0), packet(0, 2, segment(1).ethernet()));
        assertEquals(List.of(1L, 2L), Pcap.read(join(first, second)).frames());
    }

    @Test
    void aSimplePacketIsNoLongerThanItsInterfaceRecords() throws IOException {
        var cut = join(body(4).putInt(segment(0).ipv4().length).array(), Arrays.copyOf(segment(0).ipv4(), 40));
        var reading = Pcap.read(join(section(), source(RAW, 40), block(3, cut), simplePacket(segment(1).ipv4())));
        assertEquals(2, reading.summary().packets());
        assertEquals(2, reading.summary().cutOff());
    }

    @ParameterizedTest
    @CsvSource({"5, packet 1 comes from an unknown interface", "-1, packet 1 comes from an unknown interface"})
    void anUnknownInterfaceIsSaid(int source, String words) {
        var file = join(section(), source(RAW, 0), packet(source, 1, segment(0).ipv4()));
        assertEquals(words, assertThrows(CaptureFormatException.class, () -> Pcap.read(file)).getMessage());
    }

    @Test
    void aClockBeyondAllCalendarsIsSaid() {
        var file = join(section(), source(RAW, 0, option(9, (byte) 0), option(14, body(8).putLong(Long.MAX_VALUE / 2)
                .array())), packet(0, 1, segment(0).ipv4()));
        assertEquals("an interface has clocks that no calendar reaches",
                assertThrows(CaptureFormatException.class, () -> Pcap.read(file)).getMessage());
    }

    @Test
    void damageNeverEndsInAnythingButAMessage() throws IOException {
        var sound = join(section(), source(RAW, 0, option(9, (byte) 9), option(14, new byte[8]), option(0)),
                packet(0, 1, segment(0).ipv4()), simplePacket(segment(1).ipv6()), oldPacket(segment(2).ipv4()),
                packet(0, 2, segment(3).ipv4Fragments(16)[0]), packet(0, 3, segment(3).ipv4Fragments(16)[1]));
        Damage.assertSurvived(sound, 104);
    }
}
