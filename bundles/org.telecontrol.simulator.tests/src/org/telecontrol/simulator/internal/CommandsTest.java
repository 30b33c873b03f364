/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.TypeIdentification.C_BO_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_DC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_RC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SC_TA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SE_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SE_NC_1;
import static org.telecontrol.iec104.TypeIdentification.M_BO_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NB_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ST_NA_1;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TerminationExpectation;
import org.telecontrol.testkit.stations.RtuBuilder;

class CommandsTest {

    private static final String CONFIRMED = "C_DC_NA_1 ACTIVATION_CON";
    private static final String REFUSED = "C_DC_NA_1 -ACTIVATION_CON";
    private static final String TERMINATED = "C_DC_NA_1 ACTIVATION_TERMINATION";
    private static final DoublePoint ON = DoublePoint.of(2);
    private static final DoublePoint OFF = DoublePoint.of(1);

    private final OutstationFixture fixture = new OutstationFixture(north(), 0, 1);
    private final OutstationFixture.Master master = fixture.master();

    private static Rtu north() {
        return new RtuBuilder("NORTH").station(1).point("Q0", M_DP_TB_1, 10).point("Door", M_SP_TB_1, 11)
                .point("Tap", M_ST_NA_1, 12).point("P", M_ME_NB_1, 13).point("Bits", M_BO_NA_1, 14)
                .command("Q0_Ctl", C_DC_NA_1, 20, command -> {
                    command.setMode(CommandMode.SELECT);
                    command.setSelectTimeout(Duration.ofSeconds(5));
                }).returning("Q0")
                .command("Lock", C_SC_TA_1, 21, command -> command.setTermination(TerminationExpectation.NONE))
                .returning("Door").command("Tap_Ctl", C_RC_NA_1, 22).returning("Tap").command("P_Set", C_SE_NC_1, 23)
                .returning("P").command("Bits_Set", C_BO_NA_1, 24).returning("Bits").build();
    }

    @Test
    void selectedCommandIsConfirmedReportedAndTerminated() {
        assertEquals(List.of(CONFIRMED), summary(select(ON)));
        var answer = execute(ON);

        assertEquals(List.of(CONFIRMED, "M_DP_TB_1 RETURN_INFO_REMOTE", TERMINATED), summary(answer));
        assertEquals(ON, answer.get(1).objects().getFirst().element());
        assertNotNull(answer.get(1).objects().getFirst().time());
        assertEquals(ON, fixture.rtu.value("Q0").orElseThrow());
    }

    @Test
    void withoutSelectionOrWithAnotherValueNothingIsExecuted() {
        var before = fixture.rtu.value("Q0");
        assertEquals(List.of(REFUSED), summary(execute(ON)));
        select(ON);
        assertEquals(List.of(REFUSED), summary(execute(OFF)));
        assertEquals(List.of(REFUSED), summary(execute(ON)), "the selection is gone after the wrong value");

        assertEquals(before, fixture.rtu.value("Q0"));
    }

    @Test
    void whatIsExecutedHasTheQualifierThatWasSelected() {
        var brief = new Qualifier(Qualifier.QU_SHORT_PULSE, true);
        master.command(C_DC_NA_1, 20, ON, brief);
        assertEquals(List.of(REFUSED), summary(execute(ON)));
        master.command(C_DC_NA_1, 20, ON, brief);
        assertEquals(CONFIRMED, summary(master.command(C_DC_NA_1, 20, ON, brief.withSelect(false))).getFirst());
    }

    @Test
    void selectionEndsWithItsTimeAndWithDeactivation() {
        select(ON);
        fixture.clock.advance(Duration.ofSeconds(5));
        assertEquals(List.of(REFUSED), summary(execute(ON)));
        select(ON);
        assertEquals(List.of("C_DC_NA_1 DEACTIVATION_CON"), summary(deactivate()));
        assertEquals(List.of(REFUSED), summary(execute(ON)));
        assertEquals(List.of("C_DC_NA_1 -DEACTIVATION_CON"), summary(deactivate()), "there is no selection any more");
    }

    private List<Asdu> deactivate() {
        return master.ask(Asdu.of(C_DC_NA_1, CauseOfTransmission.DEACTIVATION, 1,
                InformationObject.command(20, ON, Qualifier.SELECT, null)));
    }

    @Test
    void oneControllingStationSelectsAtATimeAndAllSeeTheEffect() {
        var other = fixture.master();
        select(ON);
        assertEquals(List.of(REFUSED), summary(other.command(C_DC_NA_1, 20, ON, Qualifier.SELECT)));
        execute(ON);
        assertEquals(List.of(REFUSED, "M_DP_TB_1 RETURN_INFO_REMOTE"), summary(other.listener.received()));

        select(OFF);
        master.link.close();
        assertEquals(List.of(CONFIRMED), summary(other.command(C_DC_NA_1, 20, ON, Qualifier.SELECT)),
                "who is gone has nothing selected");
    }

    @Test
    void timeTaggedCommandMustBeFresh() {
        var now = Cp56Time2a.of(fixture.clock.now(), ZoneOffset.UTC);
        assertEquals(List.of("C_SC_TA_1 ACTIVATION_CON", "M_SP_TB_1 RETURN_INFO_REMOTE"), summary(lock(now)),
                "no termination, as configured");
        fixture.clock.advance(Duration.ofSeconds(11));
        assertEquals(List.of(), summary(lock(now)), "discarded");
        assertEquals(List.of(), summary(lock(Cp56Time2a.of(fixture.clock.now(), ZoneOffset.UTC).asInvalid())));
    }

    private List<Asdu> lock(Cp56Time2a time) {
        return master.ask(Asdu.of(C_SC_TA_1, CauseOfTransmission.ACTIVATION, 1,
                InformationObject.command(21, SinglePoint.ON, Qualifier.EXECUTE, time)));
    }

    @Test
    void stepsSetPointsAndBitstringsReachTheirPoints() {
        double tap = fixture.rtu.value("Tap").orElseThrow().raw();
        execute(22, RegulatingStep.HIGHER);
        execute(23, new ShortFloat(412));
        execute(24, new Bitstring32(0x1f));

        assertEquals(tap + 1, fixture.rtu.value("Tap").orElseThrow().raw());
        assertEquals(412, fixture.rtu.value("P").orElseThrow().raw(), "by its engineering value, in another type");
        assertEquals(new Bitstring32(0x1f), fixture.rtu.value("Bits").orElseThrow());
    }

    @Test
    void valuesThatAreNotPermittedAreRefused() {
        assertEquals(List.of(REFUSED), summary(select(DoublePoint.of(3))));
        assertEquals(List.of("C_RC_NA_1 -ACTIVATION_CON"), summary(execute(22, new RegulatingStep(3))));
        assertEquals(List.of("C_SE_NC_1 -ACTIVATION_CON"), summary(execute(23, new ShortFloat(Float.NaN))));
    }

    @Test
    void whatIsNotConfiguredIsUnknown() {
        assertEquals(List.of("C_DC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                summary(master.command(C_DC_NA_1, 99, ON, Qualifier.EXECUTE)));
        assertEquals(List.of("C_SC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                summary(master.command(C_SC_NA_1, 20, SinglePoint.ON, Qualifier.EXECUTE)));
        assertEquals(List.of("C_SE_NA_1 -UNKNOWN_TYPE_ID"),
                summary(master.command(C_SE_NA_1, 20, new NormalizedValue((short) 1), Qualifier.EXECUTE)));
    }

    @Test
    void aTestIsConfirmedAndHasNoEffect() {
        var before = fixture.rtu.value("Tap");
        var answer = master.ask(Asdu.of(C_RC_NA_1, CauseOfTransmission.ACTIVATION, 1,
                InformationObject.command(22, RegulatingStep.HIGHER, Qualifier.EXECUTE, null)).withTest(true));

        assertEquals(List.of("C_RC_NA_1 ACTIVATION_CON", "C_RC_NA_1 ACTIVATION_TERMINATION"), summary(answer));
        assertTrue(answer.stream().allMatch(Asdu::test));
        assertEquals(before, fixture.rtu.value("Tap"));
    }

    private List<Asdu> select(InformationElement value) {
        return master.command(C_DC_NA_1, 20, value, Qualifier.SELECT);
    }

    private List<Asdu> execute(InformationElement value) {
        return master.command(C_DC_NA_1, 20, value, Qualifier.EXECUTE);
    }

    private List<Asdu> execute(int ioa, InformationElement value) {
        var type = switch (ioa) {
            case 22 -> C_RC_NA_1;
            case 23 -> C_SE_NC_1;
            default -> C_BO_NA_1;
        };
        return master.command(type, ioa, value, Qualifier.EXECUTE);
    }

    private static List<String> summary(List<Asdu> asdus) {
        return OutstationFixture.summary(asdus);
    }
}
