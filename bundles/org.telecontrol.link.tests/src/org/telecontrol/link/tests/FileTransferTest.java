/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.file.FileReceiver;
import org.telecontrol.link.file.FileSender;
import org.telecontrol.link.file.FileTransfer;
import org.telecontrol.link.file.FileTransfer.State;

class FileTransferTest {

    private static final FileAddress ADDRESS = new FileAddress(1, 3000, 2);

    private final FileReceiver receiver = new FileReceiver(ADDRESS);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 233, 234, 16 * 1024, 16 * 1024 + 1, 5_000_000})
    void everyOctetArrivesWhicheverEndBegins(int length) {
        var octets = new byte[length];
        new Random(length).nextBytes(octets);
        for (boolean pulled : new boolean[]{true, false}) {
            var to = new FileReceiver(ADDRESS);
            var from = new FileSender(ADDRESS, octets, LinkSettings.DEFAULT);
            exchange(from, to, pulled);
            assertEquals(State.DONE, to.state(), to::trouble);
            assertEquals(State.DONE, from.state(), from::trouble);
            assertArrayEquals(octets, to.octets());
            assertEquals(length, to.total());
            assertEquals(length, from.done());
        }
    }

    /** Lets the ends talk until neither has anything to say. */
    private static void exchange(FileTransfer from, FileTransfer to, boolean pulled) {
        var toReceiver = new ArrayDeque<Asdu>(pulled ? List.of() : from.begin());
        var toSender = new ArrayDeque<Asdu>(pulled ? to.begin() : List.of());
        while (!toReceiver.isEmpty() || !toSender.isEmpty()) {
            if (!toReceiver.isEmpty()) {
                toSender.addAll(to.receive(toReceiver.remove()));
            } else {
                toReceiver.addAll(from.receive(toSender.remove()));
            }
        }
    }

    @Test
    void aDamagedSectionIsRefused() {
        var sender = new FileSender(ADDRESS, new byte[]{1, 2, 3}, LinkSettings.DEFAULT);
        var calls = receiver.receive(sender.begin().getFirst());
        var sections = sender.receive(calls.getFirst());
        var requests = receiver.receive(sections.getFirst());
        var data = sender.receive(requests.getFirst());
        receiver.receive(ADDRESS.asdu(new Segment(2, 1, new byte[]{1, 2, 4})));
        var refusal = receiver.receive(data.getLast());
        assertEquals("length or checksum of section 1 does not fit", receiver.trouble());
        assertTrue(sender.receive(refusal.getFirst()).isEmpty());
        assertEquals(State.FAILED, sender.state());
        assertEquals("the checksum does not fit", sender.trouble());
    }

    @Test
    void aSectionLongerThanAnnouncedEndsTheTransfer() {
        receive(new FileReady(2, 10, false));
        receive(new FileElement.SectionReady(2, 1, 2, false));
        receive(new Segment(2, 1, new byte[3]));
        assertEquals("section 1 is longer than the 2 octets announced", receiver.trouble());
    }

    @Test
    void sectionsLongerThanTheFileEndTheTransferBeforeTheyCome() {
        receive(new FileReady(2, 10, false));
        receive(new FileElement.SectionReady(2, 1, 11, false));
        assertEquals("section 1 makes the file longer than the 10 octets announced", receiver.trouble());
    }

    @Test
    void sectionsFollowEachOther() {
        receive(new FileReady(2, 10, false));
        receive(new FileElement.SectionReady(2, 1, 2, false));
        receive(new FileElement.SectionReady(2, 3, 2, false));
        assertEquals("section 3 does not follow section 1", receiver.trouble());
    }

    @Test
    void octetsBelongToTheSectionThatWasAnnounced() {
        receive(new FileReady(2, 10, false));
        receive(new FileElement.SectionReady(2, 1, 2, false));
        receive(new Segment(2, 2, new byte[1]));
        assertEquals("octets of section 2 came in section 1", receiver.trouble());
    }

    @Test
    void octetsAreAnnounced() {
        receive(new FileReady(2, 10, false));
        receive(new Segment(2, 1, new byte[1]));
        assertEquals("section 1 was not announced", receiver.trouble());
    }

    @Test
    void aFileBeginsOnce() {
        receive(new FileReady(2, 10, false));
        receive(new FileElement.SectionReady(2, 1, 2, false));
        receive(new FileReady(2, 10, false));
        assertEquals("the other station began anew in the middle of the file", receiver.trouble());
    }

    @Test
    void aFileThatIsNotOfferedEndsTheTransfer() {
        receive(new FileReady(2, 0, true));
        assertEquals(State.FAILED, receiver.state());
    }

    @Test
    void otherFilesAreNotLookedAt() {
        assertEquals(List.of(), receiver.receive(new FileAddress(1, 3000, 3).asdu(new FileReady(3, 1, false))));
        assertEquals(List.of(), receiver.receive(new FileAddress(2, 3000, 2).asdu(new FileReady(2, 1, false))));
        assertEquals(State.RUNNING, receiver.state());
    }

    private void receive(FileElement element) {
        receiver.receive(ADDRESS.asdu(element));
    }
}
