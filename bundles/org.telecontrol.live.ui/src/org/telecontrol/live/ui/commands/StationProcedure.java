/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Session;

/** What can be asked of the stations of an RTU; the names are used in {@code plugin.xml}. */
enum StationProcedure {

    INTERROGATION(ofEach(station -> new Procedure.Interrogation(station, 0))),
    BROADCAST(session -> List.of(new Procedure.Interrogation(CommonAddress.BROADCAST.value(), 0))),
    CLOCK(ofEach(Procedure.ClockSynchronization::new)),
    TEST(ofEach(station -> new Procedure.Test(station, TestCounter.next()))),
    RESET(ofEach(station -> new Procedure.Reset(station, Procedure.Reset.PROCESS)));

    private final Function<Session, List<Procedure>> procedures;

    StationProcedure(Function<Session, List<Procedure>> procedures) {
        this.procedures = procedures;
    }

    private static Function<Session, List<Procedure>> ofEach(IntFunction<Procedure> station) {
        return session -> session.stations().stream().map(station::apply).toList();
    }

    void ask(Session session) {
        procedures.apply(session).forEach(session::run);
    }
}
