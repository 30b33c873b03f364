/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;

/** At most one connection is started, and no event is lost (clause 10). */
class RedundancyGroupTest {

    private final RedundancyGroup group = new RedundancyGroup(3);
    private final Connection first = new Connection();
    private final Connection second = new Connection();

    private static final class Connection implements RedundancyGroup.Member {
        private final List<String> told = new ArrayList<>();

        @Override
        public void giveWay() {
            told.add("give way");
        }

        @Override
        public void eventsWait() {
            told.add("events wait");
        }
    }

    private static Asdu event(int ioa) {
        return Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
                InformationObject.of(ioa, SinglePoint.ON));
    }

    private List<Integer> taken(Connection by) {
        var taken = new ArrayList<Integer>();
        for (var next = group.next(by); next.isPresent(); next = group.next(by)) {
            taken.add(next.get().objects().getFirst().ioa());
        }
        return taken;
    }

    @Test
    void eventsWaitForTheFirstThatIsStarted() {
        group.report(event(1));
        assertEquals(Optional.empty(), group.next(first));
        group.start(first);
        group.report(event(2));
        assertEquals(List.of("events wait"), first.told);
        assertEquals(List.of(1, 2), taken(first));
        assertEquals(List.of(), taken(second));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(20)
    void whoeverIsAheadWaitsForAnAcknowledgementOrTheEnd(boolean acknowledged) throws Exception {
        group.start(first);
        group.report(event(1));
        group.report(event(2));
        taken(first);
        var ahead = Thread.ofPlatform().start(() -> group.awaitRoom(2));
        while (ahead.isAlive() && ahead.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        if (acknowledged) {
            group.acknowledged(first, 1);
        } else {
            group.stop(first);
        }
        ahead.join();
        assertEquals(acknowledged ? 1 : 2, group.waiting());
    }

    @Test
    void theOneThatWasStartedGivesWay() {
        group.start(first);
        group.start(first);
        assertEquals(List.of(), first.told);
        group.start(second);
        assertEquals(List.of("give way"), first.told);
        group.stop(first);
        group.report(event(1));
        assertEquals(List.of(), taken(first));
        assertEquals(List.of(1), taken(second));
    }

    @Test
    void whatIsNotAcknowledgedIsSentAgainInOrder() {
        group.start(first);
        List.of(1, 2, 3).forEach(ioa -> group.report(event(ioa)));
        assertEquals(List.of(1, 2, 3), taken(first));
        group.acknowledged(first, 1);
        group.stop(first);
        group.report(event(4));
        group.start(second);
        assertEquals(List.of(2, 3, 4), taken(second));
        group.acknowledged(first, 2);
        assertEquals(3, group.waiting(), "a connection that is not started acknowledges nothing");
        group.acknowledged(second, 3);
        assertEquals(0, group.waiting());
    }

    @Test
    void aFullBufferRefuses() {
        group.start(first);
        List.of(1, 2, 3).forEach(ioa -> assertTrue(group.report(event(ioa))));
        assertEquals(List.of(1, 2, 3), taken(first));
        assertFalse(group.report(event(4)));
        group.acknowledged(first, 1);
        assertTrue(group.report(event(4)));
        assertThrows(IllegalArgumentException.class, () -> new RedundancyGroup(0));
    }

    @Test
    void theNetworkInMemoryKnowsGroupsToo() throws LinkException {
        var links = new FakeLinks();
        var station = new ControlledStationListener() {
            @Override
            public LinkListener connected(Link link) {
                return new RecordingListener();
            }

            @Override
            public Optional<RedundancyGroup> groupOf(Endpoint peer) {
                return Optional.of(group);
            }
        };
        var a = new RecordingListener();
        var b = new RecordingListener();
        group.report(event(1));
        started(links, station, a);
        group.report(event(2));
        started(links, station, b);
        group.report(event(3));
        assertEquals(List.of(event(1), event(2)), a.received());
        assertEquals(List.of(event(3)), b.received());
        assertEquals(0, group.waiting());
    }

    private static ControllingStation started(FakeLinks links, ControlledStationListener station,
            RecordingListener listener) throws LinkException {
        var endpoint = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, station).endpoint();
        var link = links.connect(endpoint, LinkSettings.DEFAULT, listener);
        link.startDataTransfer();
        assertEquals(LinkState.STARTED, link.state());
        return link;
    }
}
