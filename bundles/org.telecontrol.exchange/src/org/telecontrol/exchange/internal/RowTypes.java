/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * The types of a row's objects, by {@link TypeRule}.
 *
 * @param command of the command beside a point; none when there is no such command
 * @param stated  whether the list says the type, rather than that it was derived
 */
record RowTypes(TypeIdentification type, @Nullable TypeIdentification command, boolean stated) {

    /** Null, and the row refused, when nothing tells the type. */
    static @Nullable RowTypes of(RowCells cells, boolean hasAddress, boolean hasCommandAddress) {
        var spelled = cells.spelledType();
        var signalClass = cells.signalClass(spelled);
        if (signalClass == null) {
            return null;
        }
        boolean alone = !hasAddress || signalClass.isOutput() && !hasCommandAddress;
        var direction = alone ? Direction.CONTROL : Direction.MONITOR;
        if (spelled != null && spelled.direction() == direction && signalClass.admits(spelled)) {
            return new RowTypes(spelled, command(spelled, !alone && hasCommandAddress), true);
        }
        var derived = TypeRule.derived(signalClass, cells.rawStates().size(), direction);
        if (spelled != null) {
            cells.doubtType(spelled, derived);
        }
        return new RowTypes(derived, command(derived, !alone && hasCommandAddress), false);
    }

    private static @Nullable TypeIdentification command(TypeIdentification type, boolean wanted) {
        return wanted ? TypeRule.command(type) : null;
    }
}
