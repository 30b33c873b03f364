/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** The addresses that other points have, each direction by itself, and what is free among them. */
final class OccupiedAddresses {

    private final Set<Integer> points = new HashSet<>();
    private final Set<Integer> commands = new HashSet<>();

    private OccupiedAddresses() {}

    /** The first free address after the point's own, or from the start where there is none. */
    static OptionalInt freeAddress(InformationObject point) {
        var occupied = new OccupiedAddresses();
        int most;
        int least;
        if (point.eContainer() instanceof Typical typical) {
            typical.getElements().stream().filter(other -> other != point && other.isRelative())
                    .forEach(other -> occupied.add(other, other.getAddress()));
            most = InformationObjectAddress.MAX;
            least = 0;
        } else if (point.eContainer() instanceof Station station && station.eContainer() instanceof Rtu rtu) {
            occupied.addAll(rtu, station, point);
            most = most(rtu);
            least = InformationObjectAddress.MIN;
        } else {
            return OptionalInt.empty();
        }
        return next(point.getAddress(), least, most, address -> occupied.isFree(point, address));
    }

    /** The first base after the use's own with which none of its points meets another one. */
    static OptionalInt freeBase(TypicalUse use) {
        if (!(use.eContainer() instanceof Station station) || !(station.eContainer() instanceof Rtu rtu)) {
            return OptionalInt.empty();
        }
        var occupied = new OccupiedAddresses();
        occupied.addAll(rtu, station, use);
        List<InformationObject> moving = RtuPoints.stream(rtu).filter(point -> point.use() == use)
                .map(ConfiguredPoint::declaration).filter(InformationObject::isRelative).toList();
        int most = most(rtu);
        return next(use.getBase(), 0, most, base -> moving.stream().allMatch(point -> {
            int address = base + point.getAddress();
            return address >= InformationObjectAddress.MIN && address <= most && occupied.isFree(point, address);
        }));
    }

    private static OptionalInt next(int own, int least, int most, IntPredicate isFree) {
        int start = Math.clamp((long) own + 1, least, most + 1);
        return IntStream.concat(IntStream.rangeClosed(start, most), IntStream.range(least, start))
                .filter(isFree).findFirst();
    }

    private void addAll(Rtu rtu, Station station, Object except) {
        RtuPoints.stream(rtu).filter(point -> point.station().getCommonAddress() == station.getCommonAddress()
                && point.declaration() != except && point.use() != except)
                .forEach(point -> add(point.declaration(), point.ioa()));
    }

    private void add(InformationObject point, int address) {
        of(point).add(address);
    }

    private boolean isFree(InformationObject point, int address) {
        return !of(point).contains(address);
    }

    private Set<Integer> of(InformationObject point) {
        return point instanceof Command ? commands : points;
    }

    private static int most(Rtu rtu) {
        return rtu.getLink() == null
                ? InformationObjectAddress.MAX
                : InformationObjectAddress.maxOf(Math.clamp(rtu.getLink().getInformationObjectAddressSize(), 1, 3));
    }
}
