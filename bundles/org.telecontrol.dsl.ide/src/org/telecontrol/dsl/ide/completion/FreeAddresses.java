/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.create.BayRow;
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

/** The address after the last one that is taken, as it is written; null where none can be told. */
final class FreeAddresses {

    private FreeAddresses() {}

    /** For a station of the RTU that the object is in. */
    static @Nullable String ofStation(@Nullable EObject object) {
        var rtu = Containers.of(object, Rtu.class);
        return rtu == null
                ? null
                : next(rtu.getStations().stream().mapToInt(Station::getCommonAddress), CommonAddress.MAX);
    }

    /** For an element of the station or typical that the object is in; it may be that element. */
    static @Nullable String ofElement(@Nullable EObject object) {
        return object instanceof InformationObject
                ? of(object, object instanceof Command)
                : of(object, any -> true);
    }

    /** For a new point or command beside the object: each direction has its own addresses. */
    static @Nullable String of(@Nullable EObject object, boolean command) {
        return of(object, declaration -> declaration instanceof Command == command);
    }

    private static @Nullable String of(@Nullable EObject object, Predicate<InformationObject> concerned) {
        var typical = Containers.of(object, Typical.class);
        if (typical != null) {
            return "+" + (typical.getElements().stream()
                    .filter(point -> point != object && point.isRelative() && concerned.test(point))
                    .mapToInt(InformationObject::getAddress).max().orElse(-1) + 1);
        }
        var station = Containers.of(object, Station.class);
        return station != null && station.eContainer() instanceof Rtu rtu
                ? next(RtuPoints.of(rtu).all().stream()
                        .filter(point -> point.station() == station && point.declaration() != object
                                && point.use() != object && concerned.test(point.declaration()))
                        .mapToInt(ConfiguredPoint::ioa), InformationObjectAddress.MAX)
                : null;
    }

    /** Where uses of one typical follow each other at one distance: the base that carries on. */
    static @Nullable String inRow(@Nullable EObject object) {
        if (!(object instanceof TypicalUse use) || !(use.eContainer() instanceof Station station)
                || use.getTypical() == null || use.getTypical().eIsProxy()) {
            return null;
        }
        List<Integer> bases = station.getElements().stream().filter(TypicalUse.class::isInstance)
                .map(TypicalUse.class::cast).filter(other -> other != use && other.getTypical() == use.getTypical())
                .map(TypicalUse::getBase).sorted().toList();
        if (bases.isEmpty()) {
            return null;
        }
        int last = bases.get(bases.size() - 1);
        int step = bases.size() > 1 ? last - bases.get(bases.size() - 2) : BayRow.usualStep(use.getTypical());
        long next = (long) last + step;
        return step < BayRow.span(use.getTypical()) || next > InformationObjectAddress.MAX
                ? null
                : String.valueOf(next);
    }

    private static @Nullable String next(IntStream taken, int largest) {
        int next = taken.max().orElse(0) + 1;
        return next < 1 || next > largest ? null : String.valueOf(next);
    }
}
