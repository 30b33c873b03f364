/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openmuc.j60870.ASdu;
import org.openmuc.j60870.ClientConnectionBuilder;
import org.openmuc.j60870.Connection;
import org.openmuc.j60870.ConnectionEventListener;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** j60870 as it comes, with its own connections, at the other end: it sends back what it has read. */
@Timeout(60)
class StockJ60870Test {

    private static final int MANY = 1_000;

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener listener = new RecordingListener();

    /** Sends every ASDU back. */
    @NonNullByDefault({})
    private record Echo(Connection connection) implements ConnectionEventListener {

        @Override
        public void newASdu(ASdu asdu) {
            try {
                connection.send(asdu);
            } catch (IOException e) {
                // the link is gone, and the test sees it
            }
        }

        @Override
        public void connectionClosed(@Nullable IOException cause) {
            // the test sees it
        }

        @Override
        public void dataTransferStateChanged(boolean stopped) {
            // the test sees it
        }
    }

    /** Types that j60870 reads and writes without loss; relay times and test patterns it changes. */
    private static List<Asdu> examples() {
        return AsduCodecTest.objects().map(example -> example.get()).filter(example -> {
            var type = (TypeIdentification) Objects.requireNonNull(example[0]);
            return type.in104Profile() && type.number() < 120 && type != TypeIdentification.C_TS_TA_1
                    && type.valueKind() != ValueKind.PROTECTION_EVENT
                    && type.valueKind() != ValueKind.PROTECTION_START_EVENTS
                    && type.valueKind() != ValueKind.PROTECTION_OUTPUT_CIRCUIT;
        }).map(example -> Asdu.of((TypeIdentification) Objects.requireNonNull(example[0]),
                CauseOfTransmission.SPONTANEOUS, 5, (InformationObject) Objects.requireNonNull(example[1]))).toList();
    }

    private static List<Asdu> many() {
        return IntStream.range(0, MANY).mapToObj(number -> Asdu.of(TypeIdentification.M_ME_NC_1,
                CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(number, new ShortFloat(number)))).toList();
    }

    private void everythingComesBackThrough(Link link) {
        var sent = Stream.of(examples(), many()).flatMap(List::stream).toList();
        sent.forEach(asdu -> assertTrue(link.send(asdu)));
        assertEquals(sent, listener.awaitCount(sent.size()).stream().map(asdu -> asdu.withOriginator(0)).toList());
    }

    @Test
    void itsControllingStationReadsAndWritesWithUs() throws Exception {
        BlockingQueue<Link> accepted = new ArrayBlockingQueue<>(1);
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> {
            accepted.add(link);
            return listener;
        })) {
            try (var stock = new ClientConnectionBuilder(InetAddress.getLoopbackAddress())
                    .setPort(station.endpoint().port()).build()) {
                stock.startDataTransfer(new Echo(stock));
                listener.awaitState(LinkState.STARTED);
                everythingComesBackThrough(accepted.take());
            }
            var reason = listener.awaitClosed();
            assertTrue(Set.of(Kind.CLOSED_BY_PEER, Kind.RESET).contains(reason.kind()),
                    () -> "an acknowledgement may still be under way, then its closing is a reset: " + reason);
        }
    }

    @Test
    void itsControlledStationReadsAndWritesWithUs() throws Exception {
        try (var station = new StockStation(Echo::new)) {
            ControllingStation link = links.connect(station.endpoint(), LinkSettings.DEFAULT, listener);
            listener.awaitState(LinkState.CONNECTED);
            station.awaitConnection();
            link.startDataTransfer();
            listener.awaitState(LinkState.STARTED);
            everythingComesBackThrough(link);
            link.close();
            assertEquals(Kind.LOCAL, listener.awaitClosed().kind());
        }
    }
}
