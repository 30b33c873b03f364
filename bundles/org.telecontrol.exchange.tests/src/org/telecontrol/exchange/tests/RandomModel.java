/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TerminationExpectation;

/** Configurations with everything that lists can say of points, in odd words. */
final class RandomModel {

    private static final StationFactory MODEL = StationFactory.eINSTANCE;
    private static final List<TypeIdentification> TYPES = Arrays.stream(TypeIdentification.values())
            .filter(type -> type.direction().isProcess() && type.in104Profile()).toList();
    private static final List<String> TEXTS = List.of("Breaker Q0", "a;b,c", "say \"x\"", "ünïcödé °C", "007", "1,5",
            "=1+1", "N/A", "<a>&amp;", "日本", "two\nlines", "Spannung [kV]");
    private static final List<String> UNITS = List.of("kV", "°C", "%", "m³/h", "A");
    private static final List<String> STATES = List.of("Off", "On", "moving", "a;b", "\"x\"", "ein / aus");
    private static final List<Double> FACTORS = List.of(0.1, 2.0, -0.25, 1e-3);

    private final Random random;

    private RandomModel(long seed) {
        this.random = new Random(seed);
    }

    /** @param rtus how many; a list that cannot tell RTUs or stations apart has one of each */
    static Configuration of(long seed, int rtus) {
        return new RandomModel(seed).configuration(rtus);
    }

    private Configuration configuration(int rtus) {
        var configuration = MODEL.createConfiguration();
        for (int i = 1; i <= rtus; i++) {
            configuration.getElements().add(rtu(i, rtus == 1 ? 1 : 1 + random.nextInt(2)));
        }
        return configuration;
    }

    private Rtu rtu(int number, int stations) {
        var rtu = MODEL.createRtu();
        rtu.setName("RTU" + number);
        var endpoint = MODEL.createEndpoint();
        endpoint.setHost("192.0.2." + number);
        rtu.getEndpoints().add(endpoint);
        for (int i = 1; i <= stations; i++) {
            rtu.getStations().add(station(number * 10 + i));
        }
        return rtu;
    }

    private Station station(int commonAddress) {
        var station = MODEL.createStation();
        station.setCommonAddress(commonAddress);
        var points = new ArrayList<Point>();
        for (int i = 0; i < 200; i++) {
            var type = one(TYPES);
            var object = object(type, commonAddress * 1000 + i);
            if (object instanceof Point point) {
                points.add(point);
            }
            if (object instanceof Command command && !points.isEmpty() && random.nextBoolean()) {
                var reference = MODEL.createPointReference();
                var point = points.removeLast();
                reference.setPoint(point);
                command.setName(point.getName() + "_Cmd");
                if (type.valueKind().states() == point.getStates().size() && command.getStates().isEmpty()) {
                    command.getStates().addAll(point.getStates()); // as it is read where both share a row
                }
                command.setReturnInformation(reference);
            }
            station.getElements().add(object);
        }
        return station;
    }

    private InformationObject object(TypeIdentification type, int address) {
        boolean command = type.direction() == Direction.CONTROL;
        var object = command ? MODEL.createCommand() : MODEL.createPoint();
        object.setName((command ? "C" : "P") + address);
        object.setType(type);
        object.setAddress(address);
        if (random.nextBoolean()) {
            object.setDescription(one(TEXTS));
        }
        if (type.valueKind().isAnalogue()) {
            analogue(object);
        }
        int states = type.valueKind().states();
        if (states > 0 && random.nextBoolean()) {
            IntStream.range(0, states).forEach(value -> object.getStates().add(one(STATES) + value));
        }
        if (object instanceof Command made) {
            command(made);
        } else {
            point(object);
        }
        return object;
    }

    private void analogue(InformationObject object) {
        if (random.nextBoolean()) {
            object.setUnit(one(UNITS));
        }
        switch (random.nextInt(4)) {
            case 0 -> {
                var linear = MODEL.createLinearScaling();
                linear.setFactor(one(FACTORS));
                object.setScaling(linear);
            }
            case 1 -> {
                var linear = MODEL.createLinearScaling();
                linear.setFactor(one(FACTORS));
                linear.setOffset(5.5);
                object.setScaling(linear);
            }
            case 2 -> {
                var range = MODEL.createRangeScaling();
                range.setLow(-10);
                range.setHigh(150);
                if (random.nextBoolean()) {
                    range.setWireLow(0.0);
                    range.setWireHigh(32767.0);
                }
                object.setScaling(range);
            }
            default -> {
                // the value on the wire is the engineering value
            }
        }
        if (random.nextInt(3) == 0) {
            var limits = MODEL.createLimits();
            limits.setLowWarning(-1.5);
            limits.setHighAlarm(100.0);
            object.setLimits(limits);
        }
    }

    private void point(InformationObject object) {
        if (object.getType().valueKind().isAnalogue() && random.nextInt(3) == 0) {
            object.setDeadBand(0.5);
        }
        if (random.nextInt(3) == 0) {
            object.getInterrogationGroups().addAll(List.of(1, 16));
        }
        if (object.getType().valueKind() == ValueKind.BINARY_COUNTER && random.nextBoolean()) {
            object.setCounterGroup(2);
        }
    }

    private void command(Command command) {
        if (command.getType().supportsSelect() && random.nextBoolean()) {
            command.setMode(CommandMode.SELECT);
            command.setSelectTimeout(Duration.ofMillis(2500));
        }
        if (random.nextInt(3) == 0) {
            command.setQualifier(3);
        }
        if (random.nextInt(3) == 0) {
            command.setTermination(one(TerminationExpectation.VALUES));
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
