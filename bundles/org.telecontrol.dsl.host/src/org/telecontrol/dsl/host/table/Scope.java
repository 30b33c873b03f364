/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.HashSet;
import java.util.Set;

import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TypicalUse;

/** A typical or an RTU, within which a name is given once. Two are never equal. */
final class Scope {

    private final String label;
    private final Set<String> uses;

    private Scope(String label, Set<String> uses) {
        this.label = label;
        this.uses = uses;
    }

    static Scope ofTypical() {
        return new Scope("this typical", Set.of());
    }

    static Scope of(Rtu rtu) {
        Set<String> uses = new HashSet<>();
        rtu.getStations().forEach(station -> station.getElements().forEach(element -> {
            if (element instanceof TypicalUse use && use.getName() != null) {
                uses.add(use.getName());
            }
        }));
        return new Scope("RTU " + rtu.getName(), Set.copyOf(uses));
    }

    /** As in "there is a point P1 in … already". */
    String label() {
        return label;
    }

    /** Whether a typical is used by this name here; uses are no rows. */
    boolean isUse(String name) {
        return uses.contains(name);
    }
}
