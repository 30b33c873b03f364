/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Heap;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Unit;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** What a point costs in the value image. */
public final class ImageMemory implements Bench {

    private static final int RTUS = 200;
    private static final int POINTS = 1000;
    private static final int DEPTH = 8;
    private static final TypeIdentification TYPE = TypeIdentification.M_ME_TF_1;
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private final ValueImage image = new ValueImage();
    private int round;

    @Override
    public String name() {
        return "image-memory";
    }

    @Override
    public String about() {
        return "value image, memory a point: 200 RTUs with 1,000 time-tagged floats";
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var configured = IntStream.range(0, RTUS).mapToObj(ImageMemory::rtu).map(RtuPoints::of).toList();
        var monitored = configured.stream().map(RtuPoints::monitored).toList();
        List<RtuImage> rtus = new ArrayList<>();
        note(lab, "place and name", 200, () -> {
            for (var points : monitored) {
                rtus.add(image.put("RTU" + rtus.size(), ZoneOffset.UTC, points));
            }
            return image;
        });
        note(lab, "its value, besides", 40, () -> receive(rtus, 1));
        note(lab, "a history of " + DEPTH + " values, besides", 100 + DEPTH * 40, () -> {
            rtus.forEach(rtu -> rtu.keepHistory(DEPTH));
            return receive(rtus, DEPTH);
        });
    }

    private static void note(Lab lab, String what, int most, Heap.Keeping work) throws Exception {
        lab.note(what, Unit.BYTES, (double) Heap.keptBy(work) / RTUS / POINTS, Bar.atMost(most));
    }

    /** Each value comes in an ASDU of its own, as events do. */
    private Object receive(List<RtuImage> rtus, int rounds) {
        for (int end = round + rounds; round < end; round++) {
            var time = Cp56Time2a.of(NOW.plusSeconds(round), ZoneOffset.UTC);
            for (var rtu : rtus) {
                for (int ioa = 1; ioa <= POINTS; ioa++) {
                    var tag = new Cp56Time2a(time.octets());
                    rtu.apply(Asdu.of(TYPE, CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(ioa,
                            new ShortFloat(round), Quality.GOOD, tag)), NOW.plusNanos(ioa));
                }
            }
        }
        return rtus;
    }

    private static Rtu rtu(int number) {
        var rtu = StationFactory.eINSTANCE.createRtu();
        rtu.setName("RTU" + number);
        var station = StationFactory.eINSTANCE.createStation();
        station.setCommonAddress(1);
        for (int ioa = 1; ioa <= POINTS; ioa++) {
            var point = StationFactory.eINSTANCE.createPoint();
            point.setName("Measured_" + ioa);
            point.setType(TYPE);
            point.setAddress(ioa);
            station.getElements().add(point);
        }
        rtu.getStations().add(station);
        return rtu;
    }
}
