/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.simulator.internal.OutstationFixture.summary;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkState;
import org.telecontrol.simulator.Fault;
import org.telecontrol.testkit.stations.RtuBuilder;

class FaultsTest {

    private final OutstationFixture fixture = new OutstationFixture(
            new RtuBuilder("NORTH").station(1).point("Door", TypeIdentification.M_SP_TB_1, 100)
                    .command("Door_Ctl", TypeIdentification.C_SC_NA_1, 200).returning("Door").build(),
            0, 1);
    private final OutstationFixture.Master master = fixture.master();

    private List<Asdu> command() {
        return master.command(TypeIdentification.C_SC_NA_1, 200, SinglePoint.ON, Qualifier.EXECUTE);
    }

    @ParameterizedTest
    @CsvSource({"REFUSE_COMMANDS, '[C_SC_NA_1 -ACTIVATION_CON]'", "NO_CONFIRMATION, '[]'",
            "NO_TERMINATION, '[C_SC_NA_1 ACTIVATION_CON, M_SP_TB_1 RETURN_INFO_REMOTE]'"})
    void commandsFailUntilTheFaultIsGone(Fault fault, String answers) {
        fixture.rtu.fault(fault, true);
        assertEquals(answers, summary(command()).toString());
        fixture.rtu.fault(fault, false);
        assertEquals(List.of("C_SC_NA_1 ACTIVATION_CON", "M_SP_TB_1 RETURN_INFO_REMOTE",
                "C_SC_NA_1 ACTIVATION_TERMINATION"), summary(command()));
    }

    @ParameterizedTest
    @CsvSource({"DROP_EVENTS, 0", "DUPLICATE_EVENTS, 2"})
    void eventsGetLostOrComeTwice(Fault fault, int times) {
        fixture.rtu.fault(fault, true);
        master.listener.clear();
        fixture.rtu.set("Door", "1");
        assertEquals(times, master.listener.received().size());
    }

    @Test
    void everyValueIsInvalid() {
        fixture.rtu.fault(Fault.INVALID_QUALITY, true);
        var qualities = master.ask(TypeIdentification.C_IC_NA_1, 1, Interrogation.STATION).stream()
                .filter(asdu -> asdu.is(TypeIdentification.M_SP_NA_1)).flatMap(asdu -> asdu.objects().stream())
                .map(InformationObject::quality).toList();
        assertEquals(List.of(Quality.of(QualityFlag.INVALID)), qualities);
    }

    @Test
    void requestsAreDealtWithLate() {
        fixture.rtu.fault(Fault.DELAY, true);
        assertEquals(List.of(), summary(command()));
        fixture.clock.advance(Duration.ofSeconds(3));
        assertEquals(List.of("C_SC_NA_1 ACTIVATION_CON", "M_SP_TB_1 RETURN_INFO_REMOTE",
                "C_SC_NA_1 ACTIVATION_TERMINATION"), summary(master.listener.received()));
    }

    @Test
    void neighboursReportUnderEachOthersAddress() {
        var wrong = new OutstationFixture(new RtuBuilder("NORTH").station(1)
                .point("A", TypeIdentification.M_ME_NC_1, 100).point("B", TypeIdentification.M_ME_NC_1, 105)
                .point("C", TypeIdentification.M_ME_NC_1, 110).build(), 0, 1);
        var asking = wrong.master();
        wrong.rtu.fault(Fault.SWAPPED_ADDRESSES, true);
        wrong.rtu.set("A", "1");
        wrong.rtu.set("B", "2");
        wrong.rtu.set("C", "3");
        wrong.rtu.fault(Fault.SWAPPED_ADDRESSES, false);
        wrong.rtu.set("A", "4");
        assertEquals(List.of(105, 100, 110, 100), OutstationFixture.addresses(asking.listener.received()));
    }

    @Test
    void afterARestartAllIsAsAtTheBeginningAndTheEndOfInitializationIsTold() {
        var before = fixture.rtu.value("Door");
        fixture.rtu.set("Door", before.orElseThrow().raw() == 0 ? "on" : "off");
        fixture.rtu.restart();
        assertEquals(LinkState.CLOSED, master.link.state());
        fixture.rtu.set("Door", "on");

        var again = fixture.master();
        assertEquals(List.of("M_EI_NA_1 INITIALIZED", "M_SP_TB_1 SPONTANEOUS"), summary(again.listener.received()));
        assertEquals(new EndOfInitialization(0, false),
                again.listener.received().getFirst().objects().getFirst().element());
        assertEquals(1, fixture.rtu.connections());
    }
}
