/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
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
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
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

    /** One of each type of the profile: j60870 changes none of them. */
    private static List<Asdu> examples() {
        return AsduCodecTest.objects().map(example -> example.get())
                .filter(example -> type(example).in104Profile())
                .map(example -> spontaneous(type(example), (InformationObject) Objects.requireNonNull(example[1])))
                .toList();
    }

    /** Each flag and each bit of the events of protection equipment. */
    private static List<Asdu> protection() {
        var time = Cp56Time2a.of(Instant.parse("2026-11-22T12:00:00.250Z"), ZoneOffset.UTC);
        var events = new ArrayList<Asdu>();
        for (var flag : List.of(QualityFlag.ELAPSED_TIME_INVALID, QualityFlag.BLOCKED, QualityFlag.SUBSTITUTED,
                QualityFlag.NOT_TOPICAL, QualityFlag.INVALID)) {
            BiConsumer<TypeIdentification, InformationElement> add = (type, element) -> events.add(
                    spontaneous(type, InformationObject.of(7, element, Quality.of(flag), time)));
            for (var state : DoublePointState.values()) {
                add.accept(TypeIdentification.M_EP_TD_1, new ProtectionEvent(state, 0x0102));
            }
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                add.accept(TypeIdentification.M_EP_TE_1, new ProtectionStartEvents(1 << bit, 0xfffe));
                add.accept(TypeIdentification.M_EP_TF_1, new ProtectionOutputCircuit(1 << bit, bit));
            }
        }
        return events;
    }

    private static TypeIdentification type(@Nullable Object[] example) {
        return (TypeIdentification) Objects.requireNonNull(example[0]);
    }

    private static Asdu spontaneous(TypeIdentification type, InformationObject object) {
        return Asdu.of(type, CauseOfTransmission.SPONTANEOUS, 5, object);
    }

    private static List<Asdu> many() {
        return IntStream.range(0, MANY).mapToObj(number -> spontaneous(TypeIdentification.M_ME_NC_1,
                InformationObject.of(number, new ShortFloat(number)))).toList();
    }

    private void everythingComesBackThrough(Link link) {
        var sent = Stream.of(examples(), protection(), many()).flatMap(List::stream).toList();
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
