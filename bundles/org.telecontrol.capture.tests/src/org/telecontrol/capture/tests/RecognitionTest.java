/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.capture.tests.Tcp.hex;
import static org.telecontrol.capture.tests.Tcp.iFrame;
import static org.telecontrol.capture.tests.Tcp.join;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which conversations are IEC 60870-5-104. */
class RecognitionTest {

    private static final byte[] TESTFR = hex("680443000000");
    private static final byte[] S_FRAME = hex("680401000200");
    private static final int OTHER = 10_240;

    private final Pcap pcap = Pcap.ethernet();
    private int sequence = 1;

    private void up(int server, byte[] octets) {
        pcap.add(new Tcp(40_000, server, true, sequence, 0x18, octets));
        sequence += octets.length;
    }

    private void down(int server, int at, byte[] octets) {
        pcap.add(new Tcp(40_000, server, false, at, 0x18, octets));
    }

    private void syn(int server) {
        pcap.add(new Tcp(40_000, server, true, sequence - 1, Tcp.SYN, new byte[0]));
    }

    /** Words with many start octets among them. */
    private static byte[] prose(int length) {
        var words = List.of("the", "he", "hello", "height", "hi there", "which", "ham", "hold", "h", "than h2", "house",
                "html", "http", "a", "of", "and", "hL", "hp h t", "\n", "hh", "h\0\0\0\0\0");
        var random = new Random(80);
        return random.ints(0, words.size()).limit(length / 2).mapToObj(words::get).collect(Collectors.joining(" "))
                .substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> all(byte[]... apdus) {
        return Arrays.stream(apdus).map(HexFormat.of()::formatHex).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textHasNoApdus(boolean fromTheBeginning) throws IOException {
        if (fromTheBeginning) {
            syn(80);
        }
        var text = prose(100_000);
        var random = new Random(104);
        for (int at = 0; at < text.length;) {
            int end = Math.min(text.length, at + 1 + random.nextInt(1400));
            up(80, Arrays.copyOfRange(text, at, end));
            at = end;
        }
        assertEquals(List.of(), pcap.read().hex());
    }

    @Test
    void noiseHasNoApdus() throws IOException {
        var random = new Random(60_870);
        for (int i = 0; i < 2000; i++) {
            var noise = new byte[1000];
            random.nextBytes(noise);
            up(443, noise);
        }
        assertEquals(List.of(), pcap.read().hex());
    }

    @Test
    void aConnectionOnAnyPortIsKnownByItsFirstFrame() throws IOException {
        syn(OTHER);
        up(OTHER, iFrame(0));
        assertEquals(all(iFrame(0)), pcap.read().hex());
    }

    @Test
    void aGreetingIsNoFirstFrame() throws IOException {
        syn(OTHER);
        up(OTHER, join("hi there, hello".getBytes(StandardCharsets.US_ASCII), new byte[200]));
        up(OTHER, join(iFrame(0), iFrame(1), TESTFR));
        assertEquals(List.of(), pcap.read().hex());
    }

    @Test
    void aCaptureThatBeginsMidStreamIsKnownByNumbersInStep() throws IOException {
        up(OTHER, Arrays.copyOfRange(iFrame(6), 5, iFrame(6).length));
        up(OTHER, iFrame(7));
        up(OTHER, iFrame(8));
        up(OTHER, iFrame(9));
        var reading = pcap.read();
        assertEquals(all(iFrame(7), iFrame(8), iFrame(9)), reading.hex());
        assertEquals(List.of(2L, 3L, 4L), reading.frames());
    }

    @Test
    void numbersInStepGoOverTheWrap() throws IOException {
        up(OTHER, join(iFrame(32_767), iFrame(0)));
        assertEquals(all(iFrame(32_767), iFrame(0)), pcap.read().hex());
    }

    @Test
    void oneDirectionVouchesForTheOther() throws IOException {
        up(OTHER, iFrame(7));
        down(OTHER, 500, S_FRAME);
        up(OTHER, iFrame(9));
        var reading = pcap.read();
        assertEquals(all(iFrame(7), S_FRAME, iFrame(9)), reading.hex());
        assertEquals(List.of(1L, 2L, 3L), reading.frames());
    }

    @Test
    void aSingleFrameOnTheRegisteredPortIsTaken() throws IOException {
        up(2404, iFrame(900));
        assertEquals(all(iFrame(900)), pcap.read().hex());
    }

    @Test
    void aPortThatIsNamedIsTheOnlyOne() throws IOException {
        up(2404, iFrame(1));
        pcap.add(new Tcp(40_001, OTHER, true, 1, 0x18, iFrame(2)));
        assertEquals(all(iFrame(2)), pcap.read(OTHER).hex());
        assertEquals(all(iFrame(1), iFrame(2)), pcap.read(OTHER, 2404).hex());
        assertEquals(all(iFrame(1)), pcap.read().hex());
    }

    @Test
    void inAConversationThatIsKnownNothingIsInventedBehindAGap() throws IOException {
        var phantom = join(hex("68f30000000001010300010001000001"), new byte[229]);
        syn(2404);
        up(2404, TESTFR);
        sequence += 100;
        up(2404, join(Arrays.copyOfRange(phantom, 0, 40), iFrame(4), iFrame(5)));
        var reading = pcap.read();
        assertEquals(all(TESTFR, iFrame(4), iFrame(5)), reading.hex());
        assertTrue(reading.summary().gaps() == 1);
    }
}
