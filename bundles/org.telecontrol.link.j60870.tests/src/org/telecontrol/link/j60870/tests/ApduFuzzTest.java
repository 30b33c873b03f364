/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.DecodedApdu.Information;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkEvent.Unreadable;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/**
 * Good APDUs with a few octets changed: no exception escapes, nothing hangs, nothing grows, and a link that lives goes on
 * to work. As many are dealt with as {@code -Dtelecontrol.fuzz=N} says.
 */
@Timeout(3600)
class ApduFuzzTest {

    private static final int APDUS = Integer.getInteger("telecontrol.fuzz", 40_000);
    private static final int A_LINK = 500;
    private static final int SEEDS_OF_MANY = 7;
    private static final long GROWTH = 64L << 20;

    private final Random random = new Random(104);
    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener listener = new RecordingListener();
    private final List<byte[]> good = Stream.concat(alone(), Stream.concat(several(false), several(true))).toList();
    private int dealtWith;

    private static Stream<InformationObject> examples(TypeIdentification type) {
        return AsduCodecTest.objects().filter(row -> row.get()[0] == type).map(row -> (InformationObject) row.get()[1]);
    }

    private static Stream<byte[]> alone() {
        return Stream.of(TypeIdentification.values()).flatMap(type -> examples(type).map(object -> AsduCodecTest
                .encoded(Asdu.of(type, CauseOfTransmission.SPONTANEOUS, 1, object))));
    }

    /** ASDUs of many objects, with an address each or in sequence. */
    private static Stream<byte[]> several(boolean sequence) {
        return Stream.of(TypeIdentification.values()).filter(type -> type.objectOctets() > 0)
                .flatMap(type -> examples(type).map(object -> AsduCodecTest.encoded(Asdu.of(type,
                        CauseOfTransmission.SPONTANEOUS, 1, IntStream.range(0, SEEDS_OF_MANY)
                                .mapToObj(n -> new InformationObject(object.ioa() + n, object.element(),
                                        object.quality(), object.qualifier(), object.time()))
                                .toList())
                        .withSequence(sequence))));
    }

    private byte[] apdu(int number) {
        var asdu = good.get(random.nextInt(good.size())).clone();
        for (int change = random.nextInt(4); change > 0; change--) {
            asdu[random.nextInt(asdu.length)] = (byte) random.nextInt();
        }
        var apdu = new byte[asdu.length + 6];
        System.arraycopy(asdu, 0, apdu, 6, asdu.length);
        apdu[0] = 0x68;
        apdu[1] = (byte) (apdu.length - 2);
        apdu[2] = (byte) (number << 1);
        apdu[3] = (byte) (number >> 7);
        return apdu;
    }

    @Test
    void mutatedAsdusAreReadOrShownRaw() {
        var tolerant = links.decoder(LinkSettings.DEFAULT);
        var strict = links.decoder(LinkSettings.DEFAULT.withStrict(true).withFieldLengths(1, 1, 2));
        int unreadable = 0;
        for (int i = 0; i < APDUS; i++) {
            var apdu = apdu(0);
            strict.decode(apdu);
            unreadable += tolerant.decode(apdu) instanceof Information information
                    && information.asdu().isEmpty() ? 1 : 0;
        }
        assertTrue(unreadable > APDUS / 100, "some are unreadable: " + unreadable);
        assertTrue(unreadable < APDUS / 2, "most are readable: " + unreadable);
    }

    @Test
    void mutatedFramesEndAControlledLinkInWordsOrNotAtAll() throws Exception {
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> listener)) {
            long before = used();
            while (dealtWith < APDUS / 2) {
                visit(RawPeer.connectedTo(station.endpoint()), visitor -> visitor.send(RawPeer.STARTDT_ACT));
            }
            assertTrue(used() - before < GROWTH, () -> "grown from " + before + " to " + used() + " octets");
            try (var visitor = RawPeer.connectedTo(station.endpoint())) {
                visitor.send(RawPeer.STARTDT_ACT);
                assertEquals(RawPeer.STARTDT_CON, visitor.receive(), "the station is still there");
            }
        }
    }

    @Test
    void mutatedFramesEndAControllingLinkInWordsOrNotAtAll() throws Exception {
        long before = used();
        while (dealtWith < APDUS / 2) {
            var peer = RawPeer.listening();
            var link = links.connect(peer.endpoint(), LinkSettings.DEFAULT, listener);
            peer.accept();
            listener.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            visit(peer, visitor -> {
                visitor.receive();
                visitor.send(RawPeer.STARTDT_CON);
            });
        }
        assertTrue(used() - before < GROWTH, () -> "grown from " + before + " to " + used() + " octets");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @FunctionalInterface
    private interface Beginning {
        void with(RawPeer peer) throws IOException;
    }

    /** One connection: data in sequence, now and then an S- or U-frame, at last perhaps a broken header. */
    private void visit(RawPeer peer, Beginning beginning) throws Exception {
        int frames = random.nextInt(A_LINK);
        try (peer) {
            beginning.with(peer);
            int number = 0;
            for (int frame = 0; frame < frames; frame++) {
                int sort = random.nextInt(20);
                send(peer, sort == 0 ? control() : apdu(number++));
            }
            var last = apdu(number);
            last[random.nextInt(6)] = (byte) random.nextInt();
            send(peer, last);
        } catch (IOException e) {
            // the link is closed
        }
        var reason = listener.awaitClosed();
        assertTrue(
                List.of(Kind.CLOSED_BY_PEER, Kind.RESET, Kind.PROTOCOL_ERROR, Kind.NOT_IEC104).contains(reason.kind()),
                reason::toString);
        dealtWith += listener.received().size() + listener.of(Unreadable.class).size();
        listener.clear();
    }

    /** S-frames that acknowledge nothing, test frames, unknown functions, frames that are too long. */
    private byte[] control() {
        return switch (random.nextInt(4)) {
            case 0 -> AsduCodecTest.bytes("68 04 01 00 00 00");
            case 1 -> AsduCodecTest.bytes("68 04 43 00 00 00");
            case 2 -> AsduCodecTest.bytes("68 04 03 00 00 00");
            default -> AsduCodecTest.bytes("68 06 01 00 00 00 12 34");
        };
    }

    /** In one piece or in two. */
    private void send(RawPeer peer, byte[] octets) throws IOException {
        int cut = random.nextInt(octets.length);
        if (cut > 0 && random.nextInt(10) == 0) {
            peer.send(AsduCodecTest.hex(Arrays.copyOf(octets, cut)));
            peer.send(AsduCodecTest.hex(Arrays.copyOfRange(octets, cut, octets.length)));
        } else {
            peer.send(AsduCodecTest.hex(octets));
        }
    }

    /** The same octets, cut at every place, mean the same. */
    @Test
    void framesAreCutAnywhere() throws Exception {
        var frames = new StringBuilder();
        int count = 12;
        for (int number = 0; number < count; number++) {
            var asdu = good.get(number * good.size() / count);
            var apdu = new byte[asdu.length + 6];
            System.arraycopy(asdu, 0, apdu, 6, asdu.length);
            apdu[0] = 0x68;
            apdu[1] = (byte) (apdu.length - 2);
            apdu[2] = (byte) (number << 1);
            frames.append(AsduCodecTest.hex(apdu)).append(number == count / 2 ? " 68 04 43 00 00 00 " : " ");
        }
        var octets = AsduCodecTest.bytes(frames.toString());
        var whole = receivedOf(octets, octets.length);
        assertEquals(count, whole.size());
        for (int cut = 1; cut < octets.length; cut++) {
            assertEquals(whole, receivedOf(octets, cut), "cut at " + cut);
        }
    }

    private List<Asdu> receivedOf(byte[] octets, int cut) throws IOException {
        try (var peer = RawPeer.listening()) {
            var link = links.connect(peer.endpoint(), LinkSettings.DEFAULT, listener);
            peer.accept();
            listener.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            peer.receive();
            peer.send(RawPeer.STARTDT_CON);
            peer.send(AsduCodecTest.hex(Arrays.copyOf(octets, cut)));
            if (cut < octets.length) {
                peer.send(AsduCodecTest.hex(Arrays.copyOfRange(octets, cut, octets.length)));
            }
            var received = listener.awaitCount(12);
            peer.closeConnection();
            listener.awaitClosed();
            listener.clear();
            return received;
        }
    }
}
