/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.function.IntFunction;

import org.telecontrol.live.Procedure;

/** What can be asked of every station of an RTU; the names are used in {@code plugin.xml}. */
enum StationProcedure {

    INTERROGATION(station -> new Procedure.Interrogation(station, 0)),
    CLOCK(Procedure.ClockSynchronization::new),
    TEST(station -> new Procedure.Test(station, TestCounter.next())),
    RESET(station -> new Procedure.Reset(station, Procedure.Reset.PROCESS));

    private final IntFunction<Procedure> ofStation;

    StationProcedure(IntFunction<Procedure> ofStation) {
        this.ofStation = ofStation;
    }

    Procedure of(int station) {
        return ofStation.apply(station);
    }
}
