/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.create;

import java.util.List;
import java.util.stream.IntStream;

import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/**
 * Uses of one typical in a row, such as the bays F01 to F12 of a substation, their bases a step apart.
 *
 * @param prefix what the names begin with; a number follows where there is more than one use
 * @param firstBase the information object address of the first use
 * @param step from one base to the next, at least 1
 */
public record BayRow(Typical typical, String prefix, int count, int firstBase, int step) {

    /** How many addresses a use of the typical reaches over, from its base on; at least 1. */
    public static int span(Typical typical) {
        return 1 + typical.getElements().stream().filter(InformationObject::isRelative)
                .mapToInt(InformationObject::getAddress).max().orElse(0);
    }

    /** The span rounded up to what people count in: 10, 20, 50, 100 and so on. */
    public static int usualStep(Typical typical) {
        int span = span(typical);
        for (int decade = 10;; decade *= 10) {
            for (int factor : new int[]{1, 2, 5}) {
                if (factor * decade >= span) {
                    return factor * decade;
                }
            }
        }
    }

    /** The first address behind all uses. */
    public long end() {
        return base(count - 1) + span(typical);
    }

    public List<String> names() {
        int digits = Math.max(2, String.valueOf(count).length());
        return count == 1
                ? List.of(prefix)
                : IntStream.rangeClosed(1, count).mapToObj(number -> prefix + ("%0" + digits + "d").formatted(number))
                        .toList();
    }

    boolean fits() {
        return firstBase >= InformationObjectAddress.MIN && end() - 1 <= InformationObjectAddress.MAX;
    }

    boolean overlapsItself() {
        return count > 1 && step < span(typical);
    }

    List<TypicalUse> uses() {
        var names = names();
        return IntStream.range(0, count).mapToObj(index -> use(names.get(index), (int) base(index))).toList();
    }

    private TypicalUse use(String name, int base) {
        var use = StationFactory.eINSTANCE.createTypicalUse();
        use.setTypical(typical);
        use.setName(name);
        use.setBase(base);
        return use;
    }

    private long base(int index) {
        return firstBase + (long) index * step;
    }
}
