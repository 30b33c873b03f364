/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__RELATIVE;
import static org.telecontrol.model.station.StationPackage.Literals.STATION__COMMON_ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__BASE;

import java.util.OptionalInt;
import java.util.stream.Stream;

import org.telecontrol.dsl.ide.addresses.OccupiedAddresses;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/** Addresses and bases that are free, and relative or absolute as they have to be. */
final class AddressFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.DUPLICATE_ADDRESS, IssueCodes.OVERLAPPING_USES, IssueCodes.SHARED_ADDRESS,
                    IssueCodes.ADDRESS_RANGE ->
                move(broken);
            case IssueCodes.DUPLICATE_STATION, IssueCodes.COMMON_ADDRESS_RANGE -> station(broken);
            case IssueCodes.RELATIVE_ADDRESS -> absolute(broken);
            case IssueCodes.ABSOLUTE_ADDRESS -> relative(broken);
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> move(BrokenRule broken) {
        if (broken.element() instanceof TypicalUse use) {
            return OccupiedAddresses.beside(use).map(occupied -> occupied.base(use, use.getBase()))
                    .orElse(OptionalInt.empty()).stream().boxed()
                    .flatMap(base -> broken.edits().replace(use, TYPICAL_USE__BASE, String.valueOf(base))
                            .map(edit -> new QuickFix("Move to the next free base, " + base, edit)).stream());
        }
        if (!(broken.element() instanceof InformationObject point)) {
            return Stream.empty();
        }
        var sign = point.eContainer() instanceof Typical ? "+" : "";
        return OccupiedAddresses.beside(point)
                .map(occupied -> occupied.free(point.getAddress(), point instanceof Command))
                .orElse(OptionalInt.empty()).stream().boxed()
                .flatMap(address -> broken.edits().replace(point, INFORMATION_OBJECT__ADDRESS, String.valueOf(address))
                        .map(edit -> new QuickFix("Move to the next free address, " + sign + address, edit)).stream());
    }

    private static Stream<QuickFix> station(BrokenRule broken) {
        return Fixes.around(broken.element(), Station.class)
                .flatMap(station -> OccupiedAddresses.freeCommonAddress(station, station.getCommonAddress()).stream()
                        .boxed()
                        .flatMap(address -> broken.edits()
                                .replace(station, STATION__COMMON_ADDRESS, String.valueOf(address))
                                .map(edit -> new QuickFix("Write the next free one, " + address, edit)).stream()));
    }

    private static Stream<QuickFix> absolute(BrokenRule broken) {
        return broken.element() instanceof InformationObject point && point.isRelative() && point.getAddress() >= 0
                ? broken.edits().replace(point, INFORMATION_OBJECT__RELATIVE, "")
                        .map(edit -> new QuickFix("Leave out the +", edit)).stream()
                : Stream.empty();
    }

    private static Stream<QuickFix> relative(BrokenRule broken) {
        return Fixes.around(broken.element(), InformationObject.class)
                .map(point -> new QuickFix("Write +" + point.getAddress(),
                        broken.edits().insert(broken.offset(), "+")));
    }
}
