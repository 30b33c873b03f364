/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.create.BayRow;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.dsl.ide.addresses.OccupiedAddresses;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/**
 * The free address after what stands before, as it is written; one from the start where none is left behind it, and null
 * where none can be told.
 *
 * @param object what is completed, or what is around it
 * @param offset where
 */
record FreeAddresses(@Nullable EObject object, int offset) {

    /** For a station of the RTU that the object is in. */
    @Nullable
    String ofStation() {
        var rtu = Containers.of(object, Rtu.class);
        if (rtu == null) {
            return null;
        }
        var last = rtu.getStations().stream().filter(station -> station != object)
                .mapToInt(Station::getCommonAddress).max().orElse(0);
        return written(OccupiedAddresses.freeCommonAddress(rtu, object instanceof Station own ? own : null, last), "");
    }

    /** For the element of a station or typical that the object is. */
    @Nullable
    String ofElement() {
        return switch (object) {
            case InformationObject point -> of(point instanceof Command);
            case TypicalUse use -> free(occupied -> occupied.base(use, last(any -> true)));
            case null, default -> free(occupied -> occupied.free(last(any -> true)));
        };
    }

    /** For a new point or command: each direction has its own addresses. */
    @Nullable
    String of(boolean command) {
        return free(occupied -> occupied.free(last(point -> point instanceof Command == command), command));
    }

    private @Nullable String free(Function<OccupiedAddresses, OptionalInt> question) {
        var asking = object;
        var found = asking == null
                ? OptionalInt.empty()
                : OccupiedAddresses.beside(asking).map(question)
                        .orElse(OptionalInt.empty());
        return written(found, Containers.of(asking, Typical.class) == null ? "" : "+");
    }

    private static @Nullable String written(OptionalInt address, String sign) {
        return address.isEmpty() ? null : sign + address.getAsInt();
    }

    /** The last address of what stands before, the greatest one where nothing does. */
    private int last(Predicate<InformationObject> concerned) {
        var all = elements().stream().filter(element -> element != object).toList();
        var before = all.stream().filter(this::isBefore)
                .mapToInt(element -> last(element, concerned)).filter(address -> address >= 0)
                .reduce((one, next) -> next);
        return before.isPresent()
                ? before.getAsInt()
                : all.stream().mapToInt(element -> last(element, concerned)).max().orElse(-1);
    }

    private List<? extends EObject> elements() {
        var typical = Containers.of(object, Typical.class);
        var station = Containers.of(object, Station.class);
        return typical != null ? typical.getElements() : station != null ? station.getElements() : List.of();
    }

    private boolean isBefore(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return node != null && node.getOffset() < offset;
    }

    /** The last address of an element, -1 where it has none of that kind. */
    private static int last(EObject element, Predicate<InformationObject> concerned) {
        return switch (element) {
            case InformationObject point when concerned.test(point)
                    && point.isRelative() == point.eContainer() instanceof Typical ->
                point.getAddress();
            case TypicalUse use when use.getTypical() != null -> use.getTypical().getElements().stream()
                    .filter(point -> point.isRelative() && concerned.test(point))
                    .mapToInt(point -> use.getBase() + point.getAddress()).max().orElse(-1);
            default -> -1;
        };
    }

    /** Where uses of one typical follow each other at one distance: the base that carries on. */
    @Nullable
    String inRow() {
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
        int span = BayRow.span(use.getTypical());
        long next = (long) last + step;
        return step < span || next + span - 1 > most(station) ? null : String.valueOf(next);
    }

    private static int most(Station station) {
        return station.eContainer() instanceof Rtu rtu ? OccupiedAddresses.most(rtu) : InformationObjectAddress.MAX;
    }
}
