/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.Session;
import org.telecontrol.testkit.stations.RtuBuilder;

class FileTransfersTest {

    private static final FileAddress FILE = new FileAddress(1, 3000, 2);
    private static final Cp56Time2a TIME = Cp56Time2a.of(VirtualLinkClock.START, ZoneOffset.UTC);

    private final SessionFixture fixture = new SessionFixture();
    private final FakeOutstation outstation = fixture.network.outstationAt(SessionFixture.NORTH);
    private final Session session = fixture.sessions
            .open(new RtuBuilder("NORTH").endpoint("192.0.2.10", 2404).station(1).build());

    private static Asdu entries(int first, int count, boolean last) {
        return Asdu.of(TypeIdentification.F_DR_TA_1, CauseOfTransmission.REQUEST, 1,
                IntStream.range(first, first + count).mapToObj(number -> InformationObject.of(3000,
                        DirectoryEntry.of(number & 0xffff, 10, last && number == first + count - 1, TIME))).toList());
    }

    @Test
    void aDirectoryThatTakesLongArrivesAsLongAsTheStationSends() {
        var outcome = session.files().directory(1, 0);
        for (int part = 0; part < 5; part++) {
            fixture.clock.advance(Duration.ofSeconds(25));
            outstation.send(entries(part * 10, 10, part == 4));
        }
        assertTrue(outcome.join().isDone(), outcome.join().words());
        assertEquals(50, outcome.join().directory().size());
    }

    @Test
    void aDirectoryWithoutEndIsGivenUp() {
        var outcome = session.files().directory(1, 0);
        for (int part = 0; !outcome.isDone() && part < 10_000; part++) {
            outstation.send(entries(part * 15, 15, false));
        }
        assertEquals("the directory has more than 65536 entries", outcome.join().words());
    }

    @Test
    void aStationThatFallsSilentIsToldThatTheReadingIsOver() {
        var outcome = session.files().read(FILE);
        fixture.clock.advance(Duration.ofSeconds(30));

        assertEquals("no answer within 30 s", outcome.join().words());
        assertEquals(List.of(FILE.asdu(new FileCall(2, 0, FileCall.SELECT_FILE, 0)),
                FILE.asdu(new FileCall(2, 0, FileCall.DEACTIVATE_FILE, 0))), outstation.received());
    }

    @Test
    void aStationThatFallsSilentIsToldThatTheWritingIsOver() {
        var outcome = session.files().write(FILE, new byte[100]);
        fixture.clock.advance(Duration.ofSeconds(30));

        assertFalse(outcome.join().isDone());
        assertEquals(FILE.asdu(new LastSection(2, 0, LastSection.FILE_DEACTIVATED, 0)),
                outstation.received().getLast());
    }
}
