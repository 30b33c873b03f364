/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.addresses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;
import org.telecontrol.model.values.RtuLinks;

/** The addresses that are taken in a typical or in a station; points and commands have their own. */
public final class OccupiedAddresses {

    private static final int ONE_OCTET_MAX = 254;

    private final Set<Integer> points = new HashSet<>();
    private final Set<Integer> commands = new HashSet<>();
    private final int least;
    private final int most;

    private OccupiedAddresses(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** In the typical or station that the object is in, by others than that object. */
    public static Optional<OccupiedAddresses> beside(EObject object) {
        var typical = Containers.of(object, Typical.class);
        if (typical != null) {
            var occupied = new OccupiedAddresses(0, InformationObjectAddress.MAX);
            typical.getElements().stream().filter(other -> other != object && other.isRelative())
                    .forEach(other -> occupied.add(other, other.getAddress()));
            return Optional.of(occupied);
        }
        var station = Containers.of(object, Station.class);
        return station != null && station.eContainer() instanceof Rtu rtu
                ? Optional.of(in(rtu, station, object))
                : Optional.empty();
    }

    private static OccupiedAddresses in(Rtu rtu, Station station, EObject except) {
        var occupied = new OccupiedAddresses(InformationObjectAddress.MIN, most(rtu));
        RtuPoints.stream(rtu).filter(point -> point.station().getCommonAddress() == station.getCommonAddress()
                && point.declaration() != except && point.use() != except)
                .forEach(point -> occupied.add(point.declaration(), point.ioa()));
        return occupied;
    }

    /** The greatest one that the link of the RTU can carry. */
    public static int most(Rtu rtu) {
        return InformationObjectAddress
                .maxOf(Math.clamp(RtuLinks.profile(rtu).getInformationObjectAddressSize(), 1, 3));
    }

    /** The first common address after that one, or from the start, that no station beside this one has. */
    public static OptionalInt freeCommonAddress(Station station, int after) {
        return station.eContainer() instanceof Rtu rtu ? freeCommonAddress(rtu, station, after) : OptionalInt.empty();
    }

    /** One for a new station of the RTU. */
    public static OptionalInt freeCommonAddress(Rtu rtu, @Nullable Station except, int after) {
        var taken = rtu.getStations().stream().filter(station -> station != except).map(Station::getCommonAddress)
                .collect(Collectors.toSet());
        boolean oneOctet = RtuLinks.profile(rtu).getCommonAddressSize() == 1;
        return next(after, CommonAddress.MIN, oneOctet ? ONE_OCTET_MAX : CommonAddress.MAX,
                address -> !taken.contains(address));
    }

    private void add(InformationObject point, int address) {
        (point instanceof Command ? commands : points).add(address);
    }

    /** The first free address after that one, or from the start where there is none. */
    public OptionalInt free(int after, boolean command) {
        return next(after, least, most, address -> isFree(command, address));
    }

    /** One that is free for both directions. */
    public OptionalInt free(int after) {
        return next(after, least, most, address -> isFree(true, address) && isFree(false, address));
    }

    /** The first base after that one with which none of the use's points meets another one. */
    public OptionalInt base(TypicalUse use, int after) {
        var rtu = Containers.of(use, Rtu.class);
        if (rtu == null) {
            return OptionalInt.empty();
        }
        List<InformationObject> moving = RtuPoints.stream(rtu).filter(point -> point.use() == use)
                .map(ConfiguredPoint::declaration).filter(InformationObject::isRelative).toList();
        return next(after, 0, most, base -> moving.stream().allMatch(point -> {
            int address = base + point.getAddress();
            return address >= least && address <= most && isFree(point instanceof Command, address);
        }));
    }

    private boolean isFree(boolean command, int address) {
        return !(command ? commands : points).contains(address);
    }

    /** The first one after, or from the least where there is none. */
    private static OptionalInt next(int after, int least, int most, IntPredicate isFree) {
        int start = Math.clamp((long) after + 1, least, most + 1);
        return IntStream.concat(IntStream.rangeClosed(start, most), IntStream.range(least, start))
                .filter(isFree).findFirst();
    }
}
