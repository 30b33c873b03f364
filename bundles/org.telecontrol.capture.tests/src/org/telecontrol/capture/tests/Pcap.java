/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CaptureSummary;
import org.telecontrol.capture.CapturedApdu;

/** A capture byte by byte, and what is read of it. */
final class Pcap {

    static final int ETHERNET = 1;

    private final int linkType;
    private final List<byte[]> packets = new ArrayList<>();

    /** What was read. */
    record Reading(CaptureSummary summary, List<CapturedApdu> apdus) {

        List<String> hex() {
            return apdus.stream().map(apdu -> HexFormat.of().formatHex(apdu.octets())).toList();
        }

        List<Long> frames() {
            return apdus.stream().map(CapturedApdu::frame).toList();
        }
    }

    Pcap(int linkType) {
        this.linkType = linkType;
    }

    static Pcap ethernet() {
        return new Pcap(ETHERNET);
    }

    Pcap add(byte[]... more) {
        packets.addAll(List.of(more));
        return this;
    }

    Pcap add(Tcp segment) {
        return add(segment.ethernet());
    }

    /** The packets, to be reordered. */
    List<byte[]> packets() {
        return packets;
    }

    byte[] file(ByteOrder order) {
        var file = ByteBuffer.allocate(24 + packets.stream().mapToInt(packet -> 16 + packet.length).sum()).order(order);
        file.putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65_535).putInt(linkType);
        packets.forEach(packet -> file.putInt(1_700_000_000).putInt(123_456).putInt(packet.length)
                .putInt(packet.length).put(packet));
        return file.array();
    }

    Reading read(Integer... ports) throws IOException {
        return read(file(ByteOrder.LITTLE_ENDIAN), ports);
    }

    static Reading read(byte[] file, Integer... ports) throws IOException {
        var apdus = new ArrayList<CapturedApdu>();
        var summary = CaptureReader.read(new ByteArrayInputStream(file), Set.of(ports), apdus::add);
        return new Reading(summary, apdus);
    }
}
