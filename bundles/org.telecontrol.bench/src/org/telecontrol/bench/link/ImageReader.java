/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** The workbench's own way: sessions that map what they decode to the configured points of the value image. */
final class ImageReader {

    private static final Duration LOOK = Duration.ofMillis(5);

    /** Looking costs, too. */
    private static final int LOOKS_AT_LINKS = 40;

    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    private final LinkProvider links;
    private final List<Rtu> rtus;

    ImageReader(LinkProvider links, Load load) {
        this.links = links;
        var type = load.objects() == 1 ? TypeIdentification.M_ME_TF_1 : TypeIdentification.M_ME_NC_1;
        rtus = IntStream.range(0, load.links()).mapToObj(number -> rtu("R" + number, type)).toList();
    }

    private static Rtu rtu(String name, TypeIdentification type) {
        var station = MODEL.createStation();
        station.setCommonAddress(1);
        for (int ioa = 1; ioa <= Load.POINTS; ioa++) {
            var point = MODEL.createPoint();
            point.setName("P" + ioa);
            point.setType(type);
            point.setAddress(ioa);
            station.getElements().add(point);
        }
        var rtu = MODEL.createRtu();
        rtu.setName(name);
        rtu.getStations().add(station);
        return rtu;
    }

    /** Reads a whole load. */
    void read(Load load, int port) {
        var sessions = Sessions.over(links);
        var options = SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER).withPlans(false)
                .to(Endpoint.loopback(port));
        rtus.forEach(rtu -> sessions.open(rtu, options));
        for (int looks = 1; sessions.image().updates() < load.total(); looks++) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (looks % LOOKS_AT_LINKS == 0) {
                requireLinks(sessions);
            }
        }
        sessions.closeAll().join();
    }

    private static void requireLinks(Sessions sessions) {
        if (sessions.all().stream().anyMatch(session -> session.status().state().isEnded())) {
            throw new IllegalStateException("A link was lost: " + sessions.all().stream()
                    .map(session -> session.status().toString()).distinct().toList());
        }
    }
}
