/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.model.points.ConfiguredPoint;

/** Which command is selected by whom, and until when. May be used from any thread. */
final class Selections {

    private record Selection(Link by, InformationElement value, int qualifier, long until) {

        boolean isFor(InformationObject order, Link from) {
            return by == from && value.equals(order.element()) && qualifier == qualifierOf(order);
        }
    }

    private final LinkClock clock;
    private final Map<PointAddress, Selection> selections = new HashMap<>();

    Selections(LinkClock clock) {
        this.clock = clock;
    }

    /** Whether the command could be selected: not when somebody else has it. */
    synchronized boolean select(ConfiguredPoint command, InformationObject order, Link by) {
        if (valid(command).filter(selection -> selection.by() != by).isPresent()) {
            return false;
        }
        selections.put(command.address(),
                new Selection(by, order.element(), qualifierOf(order),
                        clock.nanos() + command.selectTimeout().toNanos()));
        return true;
    }

    private static int qualifierOf(InformationObject order) {
        var qualifier = order.qualifier();
        return qualifier == null ? 0 : qualifier.value();
    }

    /** Ends the selection; tells whether it was valid, and for this value, qualifier and controlling station. */
    synchronized boolean take(ConfiguredPoint command, InformationObject order, Link by) {
        boolean fits = valid(command).filter(selection -> selection.isFor(order, by)).isPresent();
        selections.remove(command.address());
        return fits;
    }

    /** Ends the selection of this controlling station; tells whether there was one. */
    synchronized boolean cancel(ConfiguredPoint command, Link by) {
        boolean own = valid(command).filter(selection -> selection.by() == by).isPresent();
        if (own) {
            selections.remove(command.address());
        }
        return own;
    }

    synchronized void clear() {
        selections.clear();
    }

    /** Ends all selections of a controlling station that is gone. */
    synchronized void cancelAll(Link by) {
        selections.values().removeIf(selection -> selection.by() == by);
    }

    private Optional<Selection> valid(ConfiguredPoint command) {
        return Optional.ofNullable(selections.get(command.address()))
                .filter(selection -> clock.nanos() < selection.until());
    }
}
