/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.util.List;
import java.util.stream.IntStream;

import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.HeldMetadata;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;

/** The configuration that comes of a {@link LongList}, made object by object without any list: what the model costs by itself. */
final class BareModel {

    private static final StationFactory MODEL = StationFactory.eINSTANCE;
    private static final List<String> STATES = List.of("Off", "On");
    private static final List<String> KEYS = List.of("Family", "SubFamily", "Object", "SubObject", "Service",
            "Position",
            "Site");
    private static final List<String> PARTS = texts("Part ", 7);
    private static final List<String> FIELDS = texts("F", 40);
    private static final List<String> ELEMENTS = texts("Q", 5);
    private static final List<String> POSITIONS = texts("", 9);

    private BareModel() {}

    private static List<String> texts(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    static Configuration make(int rows) {
        var configuration = MODEL.createConfiguration();
        for (int first = 0; first < rows; first += LongList.POINTS) {
            var station = MODEL.createStation();
            station.setCommonAddress(1);
            configuration.getElements().add(rtu(first, station));
            for (int number = first; number < Math.min(rows, first + LongList.POINTS); number++) {
                station.getElements().add(point(number));
            }
        }
        return configuration;
    }

    private static Rtu rtu(int first, Station station) {
        var rtu = MODEL.createRtu();
        rtu.setName(LongList.rtu(first));
        var endpoint = MODEL.createEndpoint();
        endpoint.setHost(LongList.host(first));
        rtu.getEndpoints().add(endpoint);
        rtu.getStations().add(station);
        return rtu;
    }

    private static Point point(int number) {
        var point = MODEL.createPoint();
        point.setName(LongList.point(number));
        point.setAddress(LongList.address(number));
        point.setDescription(LongList.description(number));
        if (LongList.isMeasured(number)) {
            point.setType(TypeIdentification.M_ME_TF_1);
            point.setUnit("kV");
            var scaling = MODEL.createLinearScaling();
            scaling.setFactor(0.1);
            point.setScaling(scaling);
        } else {
            point.setType(TypeIdentification.M_SP_TB_1);
            point.getStates().addAll(STATES);
        }
        HeldMetadata.give(point, KEYS, "Switchgear", PARTS.get(number % 7), FIELDS.get(number % 40),
                ELEMENTS.get(number % 5), "ACME", POSITIONS.get(number % 9), "Site");
        return point;
    }
}
