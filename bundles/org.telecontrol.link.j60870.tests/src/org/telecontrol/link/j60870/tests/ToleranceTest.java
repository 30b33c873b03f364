/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;

/** What a tolerant link bears and a strict one does not. */
class ToleranceTest extends SessionFixture {

    private void controlling(boolean strict) {
        session.halt();
        session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT.withStrict(strict), clock, owner,
                EventSource.NONE);
        session.start();
        frames();
    }

    @ParameterizedTest
    @CsvSource({
            "68 06 01 00 00 00 FF FF, a frame without ASDU of 8 octets",
            "68 04 03 00 00 00, an unknown control function 0x03",
            "68 04 23 00 00 00, STOPDT con that nobody asked for",
            "68 04 07 00 00 00, STARTDT act that nobody asked for",
            "68 05 02 00 00 00 01, I-frames that are numbered from 1",
            "68 04 00 00 00 00, I-frames without an ASDU"})
    void aTolerantLinkGoesOnAndAStrictOneEnds(String frame, String words) {
        controlling(false);
        session.receive(apdu("68 04 0B 00 00 00"));
        session.receive(apdu(frame));
        assertEquals(List.of(words), deviations);
        assertEquals(LinkState.STARTED, session.state());
        controlling(true);
        session.receive(apdu("68 04 0B 00 00 00"));
        session.receive(apdu(frame));
        assertEquals(LinkState.CLOSED, session.state());
        assertEquals(Optional.of(Kind.PROTOCOL_ERROR), failure.map(reason -> reason.kind()));
    }

    @Test
    void dataBeforeTheConfirmationIsForTolerantLinksOnly() {
        controlling(false);
        assertTrue(session.receive(apdu("68 05 00 00 00 00 01")));
        controlling(true);
        session.receive(apdu("68 05 00 00 00 00 01"));
        assertEquals("peer deviates from the standard: data before the confirmation of STARTDT",
                failure.orElseThrow().words());
    }

    @Test
    void numberingFrom1IsFollowedOnceAndNoOtherGapIsBorne() {
        controlling(false);
        session.receive(apdu("68 04 0B 00 00 00"));
        receiveI(1, 0);
        receiveI(2, 0);
        session.receive(apdu("68 05 08 00 00 00 01"));
        assertEquals("sequence error: peer sent I-frame 4 where 3 was due", failure.orElseThrow().words());
    }

    @Test
    void surplusOctetsAreForTolerantLinksOnly() throws Exception {
        var asdu = AsduCodecTest.bytes("01 01 03 00 01 00 05 00 00 01 FF FF");
        var tolerant = new AsduDecoder(LinkSettings.DEFAULT);
        assertEquals(1, tolerant.decode(asdu).objects().size());
        assertEquals(2, tolerant.surplus());
        var strict = new AsduDecoder(LinkSettings.DEFAULT.withStrict(true));
        var refusal = assertThrows(MalformedAsduException.class,
                () -> strict.decode(asdu));
        assertEquals("M_SP_NA_1 announces 1 object in 10 octets, but has 12 octets", refusal.getMessage());
    }
}
