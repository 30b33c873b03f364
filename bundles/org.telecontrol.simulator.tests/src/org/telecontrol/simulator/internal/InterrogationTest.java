/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.TypeIdentification.C_CD_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_CI_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_CS_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_IC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_RD_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_RP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_IT_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_IT_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TF_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_TB_1;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.testkit.stations.RtuBuilder;

/** What controlling stations ask besides commands. */
class InterrogationTest {

    private final OutstationFixture fixture = new OutstationFixture(north(), 0, 1);
    private final OutstationFixture.Master master = fixture.master();

    private static Rtu north() {
        var builder = new RtuBuilder("NORTH").station(1);
        for (int i = 0; i < 200; i++) {
            builder.point("Alarm" + i, M_SP_TB_1, 1000 + i);
        }
        builder.point("U1", M_ME_TF_1, 3000, point -> point.getInterrogationGroups().add(2))
                .point("U2", M_ME_TF_1, 3010, point -> point.getInterrogationGroups().addAll(List.of(2, 16)))
                .point("Energy", M_IT_TB_1, 4000, point -> point.setCounterGroup(3)).point("Total", M_IT_NA_1, 4001);
        return builder.station(2).point("Door", M_SP_NA_1, 1000).build();
    }

    @Test
    void generalInterrogationReportsEverythingButCountersWithoutTimeTags() {
        var answer = master.ask(C_IC_NA_1, 1, Interrogation.STATION);

        assertEquals("C_IC_NA_1 ACTIVATION_CON", OutstationFixture.summary(answer).getFirst());
        assertEquals("C_IC_NA_1 ACTIVATION_TERMINATION", OutstationFixture.summary(answer).getLast());
        assertEquals(Stream.concat(IntStream.range(1000, 1200).boxed(), Stream.of(3000, 3010)).toList(),
                OutstationFixture.addresses(answer));
        var values = answer.subList(1, answer.size() - 1);
        assertEquals(List.of("M_SP_NA_1 INTERROGATED_BY_STATION", "M_SP_NA_1 INTERROGATED_BY_STATION",
                "M_ME_NC_1 INTERROGATED_BY_STATION"), OutstationFixture.summary(values));
        assertEquals(List.of(true, true, false), values.stream().map(Asdu::sequence).toList(),
                "neighbours share one address, the others stand in one ASDU");
        assertTrue(values.stream().allMatch(asdu -> asdu.objects().getFirst().time() == null));
    }

    @Test
    void groupInterrogationReportsItsGroup() {
        assertEquals(List.of(3000, 3010),
                OutstationFixture.addresses(master.ask(C_IC_NA_1, 1, Interrogation.ofGroup(2))));
        var last = master.ask(C_IC_NA_1, 1, Interrogation.ofGroup(16));
        assertEquals(List.of("C_IC_NA_1 ACTIVATION_CON", "M_ME_NC_1 INTERROGATED_BY_GROUP_16",
                "C_IC_NA_1 ACTIVATION_TERMINATION"), OutstationFixture.summary(last));
        assertEquals(List.of("C_IC_NA_1 -ACTIVATION_CON"),
                OutstationFixture.summary(master.ask(C_IC_NA_1, 1, new Interrogation(40))));
    }

    @Test
    void broadcastIsAnsweredByEveryStationForItself() {
        var answer = master.ask(C_IC_NA_1, 65_535, Interrogation.STATION);

        var terminations = answer.stream()
                .filter(asdu -> asdu.cause() == CauseOfTransmission.ACTIVATION_TERMINATION)
                .map(Asdu::commonAddress).toList();
        assertEquals(List.of(1, 2), terminations);
        assertEquals(203, OutstationFixture.addresses(answer).size());
    }

    @Test
    void frozenCountersAreReadAsTheyWereFrozen() {
        assertEquals(List.of("C_CI_NA_1 ACTIVATION_CON"),
                OutstationFixture.summary(master.ask(C_CI_NA_1, 1, new CounterInterrogation(5, 1))));
        var frozen = fixture.rtu.value("Energy").orElseThrow();
        fixture.rtu.set("Energy", "123456");
        var answer = master.ask(C_CI_NA_1, 1, new CounterInterrogation(5, 0));

        assertEquals(List.of("C_CI_NA_1 ACTIVATION_CON", "M_IT_NA_1 REQUESTED_BY_GENERAL_COUNTER",
                "C_CI_NA_1 ACTIVATION_TERMINATION"), OutstationFixture.summary(answer));
        var reading = (BinaryCounterReading) answer.get(1).objects().getFirst().element();
        assertEquals(frozen, reading);
        assertEquals(1, reading.sequence());
        assertNotEquals(123456, reading.counter());
        assertEquals(List.of(4000),
                OutstationFixture.addresses(master.ask(C_CI_NA_1, 1, new CounterInterrogation(3, 0))));
    }

    @Test
    void freezeWithResetBeginsAtZero() {
        master.ask(C_CI_NA_1, 1, new CounterInterrogation(5, 2));

        assertEquals(0, fixture.rtu.value("Energy").orElseThrow().raw());
    }

    @Test
    void readingIsAnsweredWithoutConfirmation() {
        assertEquals(List.of("M_ME_NC_1 REQUEST"), OutstationFixture.summary(master.ask(read(3000))));
        assertEquals(List.of("C_RD_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                OutstationFixture.summary(master.ask(read(4711))));
    }

    @ParameterizedTest
    @EnumSource(TypeIdentification.class)
    void everyTypeInMonitorDirectionIsReadAsA104Has(TypeIdentification type) {
        if (type.direction() != Direction.MONITOR) {
            return;
        }
        var one = new OutstationFixture(new RtuBuilder("R").station(1).point("X", type, 1).build(), 0, 1);
        var answer = one.master().ask(read(1)).getFirst();
        var read = answer.type().orElseThrow();
        assertEquals(type.family(), read.family());
        assertTrue(read.in104Profile(), read::name);
        assertEquals(read.timeTag() == TimeTag.NONE, answer.objects().getFirst().time() == null);
    }

    private static Asdu read(int ioa) {
        return Asdu.of(C_RD_NA_1, CauseOfTransmission.REQUEST, 1, InformationObject.of(ioa, NoElement.INSTANCE));
    }

    @Test
    void clockAndResetAreConfirmed() {
        assertEquals(List.of("C_CS_NA_1 ACTIVATION_CON"), OutstationFixture
                .summary(master.ask(C_CS_NA_1, 1, new ClockTime(new Cp56Time2a(0)))));
        assertEquals(List.of("C_RP_NA_1 ACTIVATION_CON", "M_EI_NA_1 INITIALIZED"),
                OutstationFixture.summary(master.ask(C_RP_NA_1, 1, new ResetProcess(1))));
    }

    @Test
    void whatIsUnknownIsMirroredWithTheRightCause() {
        assertEquals(List.of("C_IC_NA_1 -UNKNOWN_COMMON_ADDRESS"),
                OutstationFixture.summary(master.ask(C_IC_NA_1, 9, Interrogation.STATION)));
        assertEquals(List.of("C_CD_NA_1 -UNKNOWN_TYPE_ID"),
                OutstationFixture.summary(master.ask(C_CD_NA_1, 1, new Delay(1))));
        assertEquals(List.of("M_SP_NA_1 -UNKNOWN_TYPE_ID"),
                OutstationFixture.summary(master.ask(Asdu.of(M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
                        InformationObject.of(1000, SinglePoint.ON)))),
                "whatever its cause");
        assertEquals(List.of("C_IC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                OutstationFixture.summary(master.ask(Asdu.of(C_IC_NA_1, CauseOfTransmission.ACTIVATION, 1,
                        InformationObject.of(1000, Interrogation.STATION)))),
                "a system command has no address");
        assertEquals(List.of("C_IC_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION"),
                OutstationFixture.summary(master.ask(Asdu.of(C_IC_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
                        InformationObject.of(0, Interrogation.STATION)))));
    }

    @Test
    void answersEchoTheOriginator() {
        var answer = master.ask(Asdu.of(C_IC_NA_1, CauseOfTransmission.ACTIVATION, 2,
                InformationObject.of(0, Interrogation.STATION)).withOriginator(7));

        assertFalse(answer.isEmpty());
        assertTrue(answer.stream().allMatch(asdu -> asdu.originator() == 7));
    }
}
