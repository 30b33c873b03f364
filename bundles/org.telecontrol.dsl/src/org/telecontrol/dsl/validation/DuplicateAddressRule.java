/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__BASE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;

/**
 * No address of an RTU is declared twice. Monitor and control direction are separate; the types of one family at one
 * address are one point. Points that come with uses are reported once for each pair of declarations.
 */
public class DuplicateAddressRule extends Rules {

    private record Key(boolean command, PointAddress address) {}

    /** Who brings an address a second time, and who had it. */
    private record Pair(EObject later, EObject earlier, String code) {}

    /** The first clash of a pair and how many there are. */
    private record Clash(ConfiguredPoint later, ConfiguredPoint earlier, int count) {

        Clash oneMore() {
            return new Clash(later, earlier, count + 1);
        }
    }

    @Check
    public void addresses(Rtu rtu) {
        Map<Key, ConfiguredPoint> taken = new HashMap<>();
        Map<Pair, Clash> clashes = new LinkedHashMap<>();
        for (var point : RtuPoints.of(rtu).all()) {
            var earlier = taken.putIfAbsent(new Key(point.isCommand(), point.address()), point);
            if (earlier != null) {
                clashes.merge(new Pair(declarer(point), declarer(earlier), code(point, earlier)),
                        new Clash(point, earlier, 1), (clash, another) -> clash.oneMore());
            }
        }
        clashes.forEach(this::report);
    }

    private static EObject declarer(ConfiguredPoint point) {
        var use = point.use();
        return use == null ? point.declaration() : use;
    }

    private static String code(ConfiguredPoint one, ConfiguredPoint other) {
        if (one.type() == other.type()) {
            return IssueCodes.DUPLICATE_ADDRESS;
        }
        return one.type().family() == other.type().family() ? IssueCodes.SAME_POINT : IssueCodes.SHARED_ADDRESS;
    }

    private void report(Pair pair, Clash clash) {
        var later = clash.later();
        var feature = later.use() == null ? INFORMATION_OBJECT__ADDRESS : TYPICAL_USE__BASE;
        var more = clash.count() == 1 ? "" : ", and " + (clash.count() - 1) + " more of these two";
        var message = "Address " + later.ioa() + " of station " + later.commonAddress()
                + consequence(pair.code(), clash)
                + more;
        if (pair.code().equals(IssueCodes.DUPLICATE_ADDRESS)) {
            reject(pair.code(), pair.later(), feature, message);
        } else {
            warn(pair.code(), pair.later(), feature, message);
        }
    }

    private static String consequence(String code, Clash clash) {
        var earlier = clash.earlier();
        var later = clash.later();
        return switch (code) {
            case IssueCodes.DUPLICATE_ADDRESS -> " is declared twice: " + earlier.name() + " and " + later.name()
                    + " are both " + later.type();
            case IssueCodes.SAME_POINT -> " is one point, declared as " + earlier.name() + " (" + earlier.type()
                    + ") and as " + later.name() + " (" + later.type() + "): one declaration is enough";
            default -> " is shared by " + earlier.name() + " (" + earlier.type() + ") and " + later.name() + " ("
                    + later.type() + "): values are shown at the first";
        };
    }
}
