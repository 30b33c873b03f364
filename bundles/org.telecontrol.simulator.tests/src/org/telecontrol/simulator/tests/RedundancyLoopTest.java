/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.M_BO_NA_1;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.testkit.stations.RtuBuilder;
import org.telecontrol.testkit.waits.Await;

/** A redundancy group over real sockets, with events under way. */
@Timeout(60)
class RedundancyLoopTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ReconnectPolicy SOON = new ReconnectPolicy(Duration.ofMillis(50), Duration.ofMillis(100), 0);

    /** All that the test sends fits into the window: it is on its way at once, and stays in no queue of a stopped link. */
    private static final LinkSettings WIDE = LinkSettings.DEFAULT.withWindows(1000, 8);

    private final LinkProvider links = new J60870LinkProvider();
    private final Sessions sessions = Sessions.over(links);
    private final List<ControlledStation> stations = new CopyOnWriteArrayList<>();
    private long next = 1;

    @AfterEach
    void closeAll() throws Exception {
        sessions.closeAll().get(20, TimeUnit.SECONDS);
        stations.forEach(ControlledStation::close);
    }

    @Test
    void switchingOverByHandNeitherLosesNorDoublesEvents() throws Exception {
        var first = listen(0);
        var second = listen(0);
        try (var stream = sessions.stream(10_000, LiveStream.WhenFull.WAIT)) {
            var session = open(first, second);
            for (int turn = 0; turn < 6; turn++) {
                awaitStandby(session);
                report(40);
                var from = started();
                session.switchOver();
                report(40);
                Await.until(() -> from.state() == LinkState.CONNECTED, PATIENCE, () -> from.state().name());
            }
            report(10);
            assertEquals(LongStream.range(1, next).boxed().toList(), values(stream, (int) next - 1));
        }
    }

    @Test
    void theOtherOneTakesOverAsSoonAsItIsThere() throws Exception {
        var first = listen(0);
        var free = listen(0);
        free.close();
        var session = open(first, free);
        first.close();
        Await.until(() -> session.status().state() == SessionState.CONNECTING
                || session.status().state() == SessionState.WAITING, PATIENCE, () -> session.status().toString());

        listen(free.endpoint().port());
        awaitStarted(session);
        assertTrue(session.status().detail().contains(":" + free.endpoint().port()), session.status().detail());
    }

    private ControlledStation listen(int port) throws LinkException {
        var station = links.listen(Endpoint.loopback(port), WIDE, link -> (from, event) -> {});
        stations.add(station);
        return station;
    }

    private Session open(ControlledStation... to) {
        var session = sessions.open(rtu(to), SessionOptions.DEFAULT.withReconnect(SOON));
        awaitStarted(session);
        return session;
    }

    private static Rtu rtu(ControlledStation... to) {
        var builder = new RtuBuilder("NORTH");
        for (var station : to) {
            builder.endpoint(station.endpoint().host(), station.endpoint().port());
        }
        var rtu = builder.station(1).point("Count", M_BO_NA_1, 100).build();
        rtu.getEndpoints().forEach(endpoint -> endpoint.setRedundancyGroup("A"));
        return rtu;
    }

    private static void awaitStarted(Session session) {
        Await.until(() -> session.status().state() == SessionState.STARTED, PATIENCE,
                () -> session.status().toString());
    }

    private List<Link> linksIn(LinkState state) {
        return stations.stream().flatMap(station -> station.links().stream())
                .filter(link -> link.state() == state).toList();
    }

    /** Both sides know it. */
    private void awaitStandby(Session session) {
        Await.until(() -> linksIn(LinkState.STARTED).size() == 1 && linksIn(LinkState.CONNECTED).size() == 1
                && session.connections().stream().map(Session.Connection::state).collect(Collectors.toSet())
                        .equals(Set.of(LinkState.STARTED, LinkState.CONNECTED)),
                PATIENCE, () -> "one started, one standing by");
    }

    private Link started() {
        Await.until(() -> linksIn(LinkState.STARTED).size() == 1, PATIENCE, () -> "one started");
        return linksIn(LinkState.STARTED).getFirst();
    }

    /** Sends numbered events over whatever connection is started; one that is not taken is sent over the next one. */
    private void report(int count) {
        for (long end = next + count; next < end; next++) {
            var event = Asdu.of(M_BO_NA_1, SPONTANEOUS, 1,
                    InformationObject.of(100, new Bitstring32((int) next)));
            Await.until(() -> linksIn(LinkState.STARTED).stream().anyMatch(link -> link.send(event)), PATIENCE,
                    () -> "event " + next + " is taken");
        }
    }

    private static List<Long> values(LiveStream stream, int count) throws InterruptedException {
        var values = new ArrayList<Long>();
        while (values.size() < count) {
            var event = stream.poll(PATIENCE);
            assertTrue(event != null, () -> "only " + values.size() + " of " + count + " events arrived: " + values);
            if (event instanceof LiveEvent.ValueReceived received) {
                values.add(received.value().raw().longValue());
            }
        }
        return values;
    }
}
