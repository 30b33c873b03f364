/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__BASE;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

/**
 * No address of an RTU is declared twice. Monitor and control direction are separate; the types of one family at one
 * address are one point. What is wrong within a typical is reported there, and points that come with uses are reported
 * once for each pair of declarations. One pass over the points.
 */
public class DuplicateAddressRule extends Rules {

    /** Who brings an address a second time, and who had it. */
    private record Pair(EObject later, EObject earlier, String code) {}

    /** The first clash of a pair and how many there are. */
    private record Clash(ConfiguredPoint later, ConfiguredPoint earlier, int count) {

        Clash oneMore() {
            return new Clash(later, earlier, count + 1);
        }
    }

    @Check
    public void addresses(Typical typical) {
        var taken = new TakenAddresses<>(InformationObject::getType);
        for (var object : typical.getElements()) {
            var earlier = object.getType() == null
                    ? null
                    : taken.take(object instanceof Command, object.isRelative() ? 1 : 0, object.getAddress(), object);
            if (earlier != null) {
                report(code(object.getType(), earlier.getType()), object, INFORMATION_OBJECT__ADDRESS, "Address "
                        + (object.isRelative() ? "+" : "") + object.getAddress() + " of typical " + typical.getName()
                        + consequence(earlier.getName(), earlier.getType(), object.getName(), object.getType()));
            }
        }
    }

    @Check
    public void addresses(Rtu rtu) {
        var taken = new TakenAddresses<>(ConfiguredPoint::type);
        Map<Pair, Clash> clashes = new LinkedHashMap<>();
        RtuPoints.stream(rtu).forEach(point -> {
            stopWhenCancelled();
            var earlier = taken.take(point.isCommand(), point.commonAddress(), point.ioa(), point);
            if (earlier != null && !isWithinTypical(point, earlier)) {
                clashes.merge(pair(point, earlier), new Clash(point, earlier, 1), (clash, another) -> clash.oneMore());
            }
        });
        clashes.forEach(this::report);
    }

    /** Whether all uses of the typical have the clash, so that it is the typical's. */
    private static boolean isWithinTypical(ConfiguredPoint point, ConfiguredPoint earlier) {
        var one = point.declaration();
        var other = earlier.declaration();
        return point.use() != null && point.use() == earlier.use() && one.getAddress() == other.getAddress()
                && one.isRelative() == other.isRelative();
    }

    /** Of an absolute address in a typical all uses together are one clash. */
    private static Pair pair(ConfiguredPoint point, ConfiguredPoint earlier) {
        boolean sameAbsolute = point.declaration() == earlier.declaration() && !point.declaration().isRelative();
        return new Pair(sameAbsolute ? point.declaration() : declarer(point), declarer(earlier), code(point, earlier));
    }

    private static EObject declarer(ConfiguredPoint point) {
        var use = point.use();
        return use == null ? point.declaration() : use;
    }

    private static String code(ConfiguredPoint one, ConfiguredPoint other) {
        var code = code(one.type(), other.type());
        boolean uses = one.use() != null && other.use() != null && one.use() != other.use();
        return uses && code.equals(IssueCodes.DUPLICATE_ADDRESS) ? IssueCodes.OVERLAPPING_USES : code;
    }

    private static String code(TypeIdentification one, TypeIdentification other) {
        if (one == other) {
            return IssueCodes.DUPLICATE_ADDRESS;
        }
        return one.family() == other.family() ? IssueCodes.SAME_POINT : IssueCodes.SHARED_ADDRESS;
    }

    private void report(Pair pair, Clash clash) {
        var later = clash.later();
        var earlier = clash.earlier();
        report(pair.code(), declarer(later), later.use() == null ? INFORMATION_OBJECT__ADDRESS : TYPICAL_USE__BASE,
                "Address " + later.ioa() + " of station " + later.commonAddress()
                        + consequence(earlier.name(), earlier.type(), later.name(), later.type())
                        + (clash.count() == 1 ? "" : ", and " + (clash.count() - 1) + " more of these two"));
    }

    private static String consequence(String earlier, TypeIdentification its, String later, TypeIdentification type) {
        if (its == type) {
            return " is declared twice: " + earlier + " and " + later + " are both " + type;
        }
        var both = earlier + " (" + its + ") and ";
        return its.family() == type.family()
                ? " is one point, declared as " + both + "as " + later + " (" + type + "): one declaration is enough"
                : " is shared by " + both + later + " (" + type + "): values are shown at the first";
    }
}
