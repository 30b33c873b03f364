/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.DEACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.REQUEST;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.*;
import static org.telecontrol.simulator.internal.conformance.Rows.ask;
import static org.telecontrol.simulator.internal.conformance.Rows.asdu;
import static org.telecontrol.simulator.internal.conformance.Rows.expect;
import static org.telecontrol.simulator.internal.conformance.Rows.happen;
import static org.telecontrol.simulator.internal.conformance.Rows.send;
import static org.telecontrol.simulator.internal.conformance.Rows.started;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;

/** Initialization, acquisition of data, interrogation, clock, counters, test (IEC 60870-5-5; 60870-5-101, 7.4). */
final class BasicFunctions {

    private static final Cp56Time2a TIME = new Cp56Time2a(0x1a_0b_16_0a_1e_75_30L);

    private BasicFunctions() {}

    static Stream<Row> rows() {
        return Stream.of(data(), interrogation(), counters(), clock(), initialization()).flatMap(List::stream);
    }

    private static Step interrogate(CauseOfTransmission cause, int station,
            Interrogation qualifier) {
        return ask(asdu(C_IC_NA_1, cause, station, 0, qualifier));
    }

    private static Step counters(int request, int freeze) {
        return ask(asdu(C_CI_NA_1, ACTIVATION, 1, 0, new CounterInterrogation(request, freeze)));
    }

    private static Step read(int station, int ioa) {
        return ask(asdu(C_RD_NA_1, REQUEST, station, ioa, NoElement.INSTANCE));
    }

    private static List<Row> data() {
        return new Rows("Acquisition of events; read (7.4.3, 7.4.4)")
                .does("a change is reported by itself, with its time",
                        started(happen("the door opens", rtu -> rtu.set("Door", "on")),
                                expect("M_SP_TB_1 SPONTANEOUS 100=1")))
                .does("what changed before STARTDT is reported after it",
                        happen("the door opens", rtu -> rtu.set("Door", "on")), send("STARTDT act"),
                        expect("STARTDT con"), expect("M_SP_TB_1 SPONTANEOUS 100=1"))
                .does("what changes after STOPDT is reported after the next STARTDT",
                        started(send("STOPDT act"), expect("STOPDT con"),
                                happen("the door opens", rtu -> rtu.set("Door", "on")), send("STARTDT act"),
                                expect("STARTDT con"), expect("M_SP_TB_1 SPONTANEOUS 100=1")))
                .does("one object is read", started(read(1, 101), expect("M_ME_NC_1 REQUEST 101=12.5")))
                .does("one with time tag is read without",
                        started(read(1, 103), expect("M_DP_NA_1 REQUEST 103=1")))
                .refuses("reading what is not there",
                        started(read(1, 999), expect("C_RD_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")))
                .refuses("reading in a station that is not there",
                        started(read(9, 101), expect("C_RD_NA_1 -UNKNOWN_COMMON_ADDRESS")))
                .refuses("reading with another cause",
                        started(ask(asdu(C_RD_NA_1, ACTIVATION, 1, 101, NoElement.INSTANCE)),
                                expect("C_RD_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION")))
                .refuses("data in monitor direction that the controlling station sends",
                        started(ask(asdu(M_SP_NA_1, SPONTANEOUS, 1, 100, SinglePoint.ON)),
                                expect("M_SP_NA_1 -UNKNOWN_TYPE_ID 100=1")))
                .rows();
    }

    private static List<Row> interrogation() {
        return new Rows("Station and group interrogation (7.4.5)")
                .does("the whole station", started(interrogate(ACTIVATION, 1, Interrogation.STATION),
                        expect("C_IC_NA_1 ACTIVATION_CON"), expect("M_SP_NA_1 INTERROGATED_BY_STATION 100=0"),
                        expect("M_DP_NA_1 INTERROGATED_BY_STATION 103=1"),
                        expect("M_ST_NA_1 INTERROGATED_BY_STATION 104=5"),
                        expect("M_BO_NA_1 INTERROGATED_BY_STATION 105=31"),
                        expect("M_ME_NA_1 INTERROGATED_BY_STATION 108=16384"),
                        expect("M_ME_NB_1 INTERROGATED_BY_STATION 107=40"),
                        expect("M_ME_NC_1 INTERROGATED_BY_STATION 101=12.5"),
                        expect("C_IC_NA_1 ACTIVATION_TERMINATION")))
                .does("a group", started(interrogate(ACTIVATION, 1, Interrogation.ofGroup(1)),
                        expect("C_IC_NA_1 ACTIVATION_CON"), expect("M_ME_NC_1 INTERROGATED_BY_GROUP_1 101=12.5"),
                        expect("C_IC_NA_1 ACTIVATION_TERMINATION")))
                .does("a group without points", started(interrogate(ACTIVATION, 1, Interrogation.ofGroup(16)),
                        expect("C_IC_NA_1 ACTIVATION_CON"), expect("C_IC_NA_1 ACTIVATION_TERMINATION")))
                .does("all stations", started(interrogate(ACTIVATION, CommonAddress.BROADCAST.value(),
                        Interrogation.ofGroup(3)), expect("C_IC_NA_1 ACTIVATION_CON"),
                        expect("C_IC_NA_1 ACTIVATION_TERMINATION"), expect("C_IC_NA_1 ACTIVATION_CON"),
                        expect("C_IC_NA_1 ACTIVATION_TERMINATION")))
                .refuses("a reserved qualifier", started(interrogate(ACTIVATION, 1, new Interrogation(5)),
                        expect("C_IC_NA_1 -ACTIVATION_CON")))
                .refuses("deactivation of what is not running",
                        started(interrogate(DEACTIVATION, 1, Interrogation.STATION),
                                expect("C_IC_NA_1 -DEACTIVATION_CON")))
                .refuses("another cause", started(interrogate(SPONTANEOUS, 1, Interrogation.STATION),
                        expect("C_IC_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION")))
                .refuses("a station that is not there", started(interrogate(ACTIVATION, 9, Interrogation.STATION),
                        expect("C_IC_NA_1 -UNKNOWN_COMMON_ADDRESS")))
                .refuses("an address of an object",
                        started(ask(asdu(C_IC_NA_1, ACTIVATION, 1, 100, Interrogation.STATION)),
                                expect("C_IC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")))
                .rows();
    }

    private static List<Row> counters() {
        return new Rows("Transmission of integrated totals (7.4.8)")
                .does("all counters", started(counters(5, 0), expect("C_CI_NA_1 ACTIVATION_CON"),
                        expect("M_IT_NA_1 REQUESTED_BY_GENERAL_COUNTER 102=4711 106=12"),
                        expect("C_CI_NA_1 ACTIVATION_TERMINATION")))
                .does("a group", started(counters(2, 0), expect("C_CI_NA_1 ACTIVATION_CON"),
                        expect("M_IT_NA_1 REQUESTED_BY_GROUP_2_COUNTER 106=12"),
                        expect("C_CI_NA_1 ACTIVATION_TERMINATION")))
                .does("freezing, counting on, reading", started(counters(1, 1), expect("C_CI_NA_1 ACTIVATION_CON"),
                        happen("it counts on", rtu -> rtu.set("Energy", "4800")),
                        expect("M_IT_NA_1 SPONTANEOUS 102=4800"), counters(1, 0), expect("C_CI_NA_1 ACTIVATION_CON"),
                        expect("M_IT_NA_1 REQUESTED_BY_GROUP_1_COUNTER 102=4711"),
                        expect("C_CI_NA_1 ACTIVATION_TERMINATION")))
                .does("freezing with reset", started(counters(1, 2), expect("C_CI_NA_1 ACTIVATION_CON"), counters(1, 0),
                        expect("C_CI_NA_1 ACTIVATION_CON"), expect("M_IT_NA_1 REQUESTED_BY_GROUP_1_COUNTER 102=4711"),
                        expect("C_CI_NA_1 ACTIVATION_TERMINATION"), read(1, 102), expect("M_IT_NA_1 REQUEST 102=0")))
                .does("reset", started(counters(2, 3), expect("C_CI_NA_1 ACTIVATION_CON"), counters(5, 0),
                        expect("C_CI_NA_1 ACTIVATION_CON"),
                        expect("M_IT_NA_1 REQUESTED_BY_GENERAL_COUNTER 102=4711 106=0"),
                        expect("C_CI_NA_1 ACTIVATION_TERMINATION")))
                .refuses("a reserved request", started(counters(9, 0), expect("C_CI_NA_1 -ACTIVATION_CON")))
                .refuses("deactivation of what is not running",
                        started(ask(asdu(C_CI_NA_1, DEACTIVATION, 1, 0, CounterInterrogation.GENERAL)),
                                expect("C_CI_NA_1 -DEACTIVATION_CON")))
                .rows();
    }

    private static List<Row> clock() {
        return new Rows("Clock synchronization; test (7.4.6, 7.4.7)")
                .does("clock synchronization", started(ask(asdu(C_CS_NA_1, ACTIVATION, 1, 0, new ClockTime(TIME))),
                        expect("C_CS_NA_1 ACTIVATION_CON")))
                .refuses("clock synchronization with another cause",
                        started(ask(asdu(C_CS_NA_1, DEACTIVATION, 1, 0, new ClockTime(TIME))),
                                expect("C_CS_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION")))
                .does("test command with time tag",
                        started(ask(Asdu.of(C_TS_TA_1, ACTIVATION, 1,
                                InformationObject.of(0, new TestWord(7), Quality.GOOD, TIME))),
                                expect("C_TS_TA_1 ACTIVATION_CON")))
                .refuses("test command of a station that is not there",
                        started(ask(Asdu.of(C_TS_TA_1, ACTIVATION, 9,
                                InformationObject.of(0, new TestWord(7), Quality.GOOD, TIME))),
                                expect("C_TS_TA_1 -UNKNOWN_COMMON_ADDRESS")))
                .refuses("acquisition of the transmission delay, which 104 does not have",
                        started(ask(asdu(C_CD_NA_1, ACTIVATION, 1, 0, new Delay(1))),
                                expect("C_CD_NA_1 -UNKNOWN_TYPE_ID")))
                .rows();
    }

    private static List<Row> initialization() {
        return new Rows("Initialization; reset of the process (7.4.2)")
                .does("general reset", started(happen("the door opens", rtu -> rtu.set("Door", "on")),
                        expect("M_SP_TB_1 SPONTANEOUS 100=1"),
                        ask(asdu(C_RP_NA_1, ACTIVATION, 1, 0, new ResetProcess(1))), expect("C_RP_NA_1 ACTIVATION_CON"),
                        expect("M_EI_NA_1 INITIALIZED"), read(1, 100), expect("M_SP_NA_1 REQUEST 100=0")))
                .does("reset of events that wait",
                        started(ask(asdu(C_RP_NA_1, ACTIVATION, 1, 0, new ResetProcess(2))),
                                expect("C_RP_NA_1 ACTIVATION_CON")))
                .refuses("a reserved qualifier", started(ask(asdu(C_RP_NA_1, ACTIVATION, 1, 0, new ResetProcess(99))),
                        expect("C_RP_NA_1 -ACTIVATION_CON")))
                .rows();
    }
}
