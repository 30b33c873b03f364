/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

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
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/**
 * Good APDUs with a few octets changed: no exception escapes, nothing hangs, and a link that lives goes on to work. As
 * many as {@code -Dtelecontrol.fuzz=N} says.
 */
@Timeout(600)
class ApduFuzzTest {

    private static final int APDUS = Integer.getInteger("telecontrol.fuzz", 40_000);
    private static final int A_LINK = 500;

    private final Random random = new Random(104);
    private final J60870LinkProvider links = new J60870LinkProvider();
    private final List<byte[]> good = AsduCodecTest.objects()
            .map(example -> AsduCodecTest.encoded(Asdu.of((TypeIdentification) example.get()[0],
                    CauseOfTransmission.SPONTANEOUS, 1, (InformationObject) example.get()[1])))
            .toList();

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
    void mutatedFramesEndALinkInWordsOrNotAtAll() throws Exception {
        var controlled = new RecordingListener();
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> controlled)) {
            for (int sent = 0; sent < APDUS; sent += A_LINK) {
                visit(station.endpoint(), controlled);
            }
            try (var visitor = RawPeer.connectedTo(station.endpoint())) {
                visitor.send(RawPeer.STARTDT_ACT);
                assertEquals(RawPeer.STARTDT_CON, visitor.receive(), "the station is still there");
            }
        }
    }

    private void visit(Endpoint station, RecordingListener controlled) throws Exception {
        controlled.clear();
        try (var visitor = RawPeer.connectedTo(station)) {
            visitor.send(RawPeer.STARTDT_ACT);
            for (int number = 0; number < A_LINK; number++) {
                var apdu = apdu(number);
                if (random.nextInt(100) == 0) {
                    apdu[random.nextInt(6)] = (byte) random.nextInt();
                }
                visitor.send(AsduCodecTest.hex(apdu));
            }
        } catch (IOException e) {
            // the station has closed the link
        }
        var reason = controlled.awaitClosed();
        assertTrue(
                List.of(Kind.CLOSED_BY_PEER, Kind.RESET, Kind.PROTOCOL_ERROR, Kind.NOT_IEC104).contains(reason.kind()),
                reason::toString);
        assertTrue(controlled.of(Unreadable.class).size() <= A_LINK);
    }
}
