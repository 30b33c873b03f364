/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.capture.tests.Tcp.iFrame;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments that were never captured take no others with them. */
class GapTest {

    private static final int LENGTH = iFrame(0).length;

    private final Pcap pcap = Pcap.ethernet();

    private static Tcp segment(int number, int flags) {
        return Tcp.to2404(40_000, 1 + number * LENGTH, iFrame(number)).withFlags(flags);
    }

    private void addAllOf60But(int missing) {
        for (int i = 0; i < 60; i++) {
            if (i != missing) {
                pcap.add(segment(i, 0x18));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30, 58})
    void oneMissingSegmentCostsOneApdu(int missing) throws IOException {
        addAllOf60But(missing);
        var reading = pcap.read();
        assertEquals(59, reading.apdus().size());
        assertEquals(1, reading.summary().gaps());
        assertEquals(LongStream.rangeClosed(1, 59).boxed().toList(), reading.frames());
    }

    @ParameterizedTest
    @ValueSource(ints = {Tcp.RST, Tcp.FIN})
    void theEndOfAConnectionEndsTheWaiting(int flag) throws IOException {
        addAllOf60But(3);
        pcap.add(new Tcp(40_000, 2404, false, 1, flag | 0x10, new byte[0]));
        pcap.add(Tcp.to2404(40_000, 1 + 60 * LENGTH, new byte[0]).withFlags(flag | 0x10));
        pcap.add(Tcp.to2404(40_001, 1, iFrame(0)));
        var reading = pcap.read();
        assertEquals(60, reading.apdus().size());
        assertEquals("10.0.0.1:40001", reading.apdus().getLast().source().toString());
    }

    @Test
    void aPortUsedAgainIsAnotherConnection() throws IOException {
        addAllOf60But(3);
        pcap.add(Tcp.to2404(40_000, 70_000, new byte[0]).withFlags(Tcp.SYN));
        pcap.add(Tcp.to2404(40_000, 70_001, iFrame(0)));
        assertEquals(60, pcap.read().apdus().size());
    }

    @Test
    void aRepeatedSynRepeatsNothing() throws IOException {
        var syn = Tcp.to2404(40_000, 0, new byte[0]).withFlags(Tcp.SYN);
        pcap.add(syn).add(segment(0, 0x18)).add(syn).add(segment(0, 0x18)).add(segment(1, 0x18));
        assertEquals(2, pcap.read().apdus().size());
    }

    @Test
    void aSegmentThatArrivesLateFillsTheGap() throws IOException {
        addAllOf60But(3);
        pcap.add(segment(3, 0x18));
        var reading = pcap.read();
        assertEquals(60, reading.apdus().size());
        assertEquals(0, reading.summary().gaps());
        assertEquals(60L, reading.apdus().get(4).frame(), "the frame that completes it");
    }

    @Test
    void packetsCutOffWhenCapturedAreCounted() throws IOException {
        addAllOf60But(3);
        pcap.packets().set(10, Arrays.copyOf(pcap.packets().get(10), 60));
        var reading = pcap.read();
        assertEquals(58, reading.apdus().size());
        assertEquals(1, reading.summary().cutOff());
        assertEquals(2, reading.summary().gaps());
    }
}
