/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;

/** The address after the last one that is taken. */
final class FreeAddresses {

    private FreeAddresses() {}

    /** As it is written for the feature of an object that is being typed; null where none can be told. */
    static @Nullable String next(@Nullable EObject object, String feature) {
        if (feature.equals(Literals.STATION__COMMON_ADDRESS.getName())) {
            var rtu = container(object, Rtu.class);
            return rtu == null
                    ? null
                    : upTo(CommonAddress.MAX, rtu.getStations().stream()
                            .mapToInt(Station::getCommonAddress));
        }
        var typical = container(object, Typical.class);
        if (typical != null) {
            return "+" + (typical.getElements().stream().filter(point -> point != object && point.isRelative())
                    .mapToInt(InformationObject::getAddress).max().orElse(-1) + 1);
        }
        var station = container(object, Station.class);
        return station != null && station.eContainer() instanceof Rtu rtu
                ? upTo(InformationObjectAddress.MAX, RtuPoints.of(rtu).all().stream()
                        .filter(point -> point.station() == station && concerns(point, object))
                        .mapToInt(ConfiguredPoint::ioa))
                : null;
    }

    /** Each direction has its own addresses; the points of a use may have both. */
    private static boolean concerns(ConfiguredPoint point, @Nullable EObject object) {
        return point.declaration() != object && point.use() != object
                && (!(object instanceof InformationObject) || point.isCommand() == object instanceof Command);
    }

    private static <T extends EObject> @Nullable T container(@Nullable EObject object, Class<T> type) {
        for (var at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private static @Nullable String upTo(int largest, IntStream taken) {
        int next = taken.max().orElse(0) + 1;
        return next < 1 || next > largest ? null : String.valueOf(next);
    }
}
