/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.DEACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.REQUEST;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.testkit.stations.RtuBuilder;

/**
 * The basic application functions one by one, as IEC TS 60870-5-604 orders them: what is asked, and what must come back,
 * in memory and over sockets. The link layer's own table is in the tests of the session.
 */
@Timeout(60)
class ConformanceTest {

    private static final Cp56Time2a TIME = new Cp56Time2a(0x1a_0b_16_0a_1e_75_30L);

    private final RecordingListener listener = new RecordingListener();

    private static Rtu rtu() {
        return new RtuBuilder("NORTH").station(1).point("Door", TypeIdentification.M_SP_TB_1, 100)
                .point("Level", TypeIdentification.M_ME_NC_1, 101,
                        point -> point.setCyclicPeriod(Duration.ofHours(1))).point("Energy", TypeIdentification.M_IT_NA_1, 102)
                .point("Switch", TypeIdentification.M_DP_TB_1, 103)
                .command("Door_Ctl", TypeIdentification.C_SC_NA_1, 200).returning("Door")
                .command("Switch_Ctl", TypeIdentification.C_DC_NA_1, 201,
                        command -> command.setMode(CommandMode.SELECT))
                .returning("Switch").station(2).point("Lamp", TypeIdentification.M_SP_NA_1, 100).build();
    }

    private static Arguments row(String function, TypeIdentification type, CauseOfTransmission cause, int station,
            int ioa, InformationElement element, String... answers) {
        var asdu = Asdu.of(type, cause, station, InformationObject.of(ioa, element));
        return arguments(function, asdu, List.of(answers));
    }

    private static Arguments command(String function, TypeIdentification type, CauseOfTransmission cause, int ioa,
            InformationElement element, Qualifier qualifier, String... answers) {
        var asdu = Asdu.of(type, cause, 1, InformationObject.command(ioa, element, qualifier, null));
        return arguments(function, asdu, List.of(answers));
    }

    static Stream<Arguments> table() {
        var ic = TypeIdentification.C_IC_NA_1;
        var ci = TypeIdentification.C_CI_NA_1;
        var rd = TypeIdentification.C_RD_NA_1;
        return Stream.of(
                row("station interrogation", ic, ACTIVATION, 1, 0, Interrogation.STATION,
                        "C_IC_NA_1 ACTIVATION_CON", "M_SP_NA_1 INTERROGATED_BY_STATION",
                        "M_DP_NA_1 INTERROGATED_BY_STATION", "M_ME_NC_1 INTERROGATED_BY_STATION",
                        "C_IC_NA_1 ACTIVATION_TERMINATION"),
                row("group interrogation without points", ic, ACTIVATION, 1, 0, Interrogation.ofGroup(16),
                        "C_IC_NA_1 ACTIVATION_CON", "C_IC_NA_1 ACTIVATION_TERMINATION"),
                row("interrogation with a reserved qualifier", ic, ACTIVATION, 1, 0, new Interrogation(5),
                        "C_IC_NA_1 -ACTIVATION_CON"),
                row("interrogation with an unknown cause", ic, CauseOfTransmission.SPONTANEOUS, 1, 0,
                        Interrogation.STATION, "C_IC_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION"),
                row("interrogation of an unknown station", ic, ACTIVATION, 9, 0, Interrogation.STATION,
                        "C_IC_NA_1 -UNKNOWN_COMMON_ADDRESS"),
                row("interrogation of all stations", ic, ACTIVATION, CommonAddress.BROADCAST.value(), 0,
                        Interrogation.ofGroup(1), "C_IC_NA_1 ACTIVATION_CON", "C_IC_NA_1 ACTIVATION_TERMINATION",
                        "C_IC_NA_1 ACTIVATION_CON", "C_IC_NA_1 ACTIVATION_TERMINATION"),
                row("counter interrogation", ci, ACTIVATION, 1, 0, CounterInterrogation.GENERAL,
                        "C_CI_NA_1 ACTIVATION_CON", "M_IT_NA_1 REQUESTED_BY_GENERAL_COUNTER",
                        "C_CI_NA_1 ACTIVATION_TERMINATION"),
                row("freezing counters", ci, ACTIVATION, 1, 0, new CounterInterrogation(5, 1),
                        "C_CI_NA_1 ACTIVATION_CON"),
                row("counter interrogation with a reserved request", ci, ACTIVATION, 1, 0,
                        new CounterInterrogation(9, 0), "C_CI_NA_1 -ACTIVATION_CON"),
                row("reading", rd, REQUEST, 1, 101, NoElement.INSTANCE, "M_ME_NC_1 REQUEST"),
                row("reading what is not there", rd, REQUEST, 1, 999, NoElement.INSTANCE,
                        "C_RD_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                row("clock synchronization", TypeIdentification.C_CS_NA_1, ACTIVATION, 1, 0, new ClockTime(TIME),
                        "C_CS_NA_1 ACTIVATION_CON"),
                row("reset of the process", TypeIdentification.C_RP_NA_1, ACTIVATION, 1, 0, new ResetProcess(1),
                        "C_RP_NA_1 ACTIVATION_CON", "M_EI_NA_1 INITIALIZED"),
                row("a type that is not supported", TypeIdentification.C_CD_NA_1, ACTIVATION, 1, 0, new Delay(1),
                        "C_CD_NA_1 -UNKNOWN_TYPE_ID"),
                command("direct command", TypeIdentification.C_SC_NA_1, ACTIVATION, 200, SinglePoint.ON,
                        Qualifier.EXECUTE, "C_SC_NA_1 ACTIVATION_CON", "M_SP_TB_1 RETURN_INFO_REMOTE",
                        "C_SC_NA_1 ACTIVATION_TERMINATION"),
                command("selection", TypeIdentification.C_DC_NA_1, ACTIVATION, 201, DoublePoint.of(2),
                        Qualifier.SELECT, "C_DC_NA_1 ACTIVATION_CON"),
                command("execution without selection", TypeIdentification.C_DC_NA_1, ACTIVATION, 201,
                        DoublePoint.of(2), Qualifier.EXECUTE, "C_DC_NA_1 -ACTIVATION_CON"),
                command("deactivation without selection", TypeIdentification.C_DC_NA_1, DEACTIVATION, 201,
                        DoublePoint.of(2), Qualifier.SELECT, "C_DC_NA_1 -DEACTIVATION_CON"),
                command("a command with a value that is not permitted", TypeIdentification.C_DC_NA_1, ACTIVATION, 201,
                        DoublePoint.of(3), Qualifier.SELECT, "C_DC_NA_1 -ACTIVATION_CON"),
                command("a command to nothing", TypeIdentification.C_SC_NA_1, ACTIVATION, 999, SinglePoint.ON,
                        Qualifier.EXECUTE, "C_SC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                command("loading a parameter", TypeIdentification.P_ME_NC_1, ACTIVATION, 101, new ShortFloat(1),
                        new Qualifier(1, false), "P_ME_NC_1 ACTIVATION_CON"),
                command("loading a parameter of nothing", TypeIdentification.P_ME_NC_1, ACTIVATION, 999,
                        new ShortFloat(1), new Qualifier(1, false),
                        "P_ME_NC_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS"),
                row("activation of a parameter", TypeIdentification.P_AC_NA_1, ACTIVATION, 1, 101,
                        new ParameterActivation(3), "P_AC_NA_1 ACTIVATION_CON"),
                arguments("directory without files", FileAddress.directory(1, 0),
                        List.of("F_SC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void inMemory(String function, Asdu request, List<String> answers) throws Exception {
        var clock = new VirtualLinkClock();
        var network = new FakeLinks(clock);
        assertEquals(answers, answers(network, new OutstationSimulator(network, List.of(), clock, Runnable::run),
                request));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void overSockets(String function, Asdu request, List<String> answers) throws Exception {
        var links = new J60870LinkProvider();
        assertEquals(answers, answers(links, new OutstationSimulator(links, List.of()), request));
    }

    /** What comes before the confirmation of a test command that follows the request. */
    private List<String> answers(LinkProvider links, OutstationSimulator simulator, Asdu request) throws Exception {
        var quiet = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0);
        try (var simulation = simulator.start(List.of(rtu()), quiet)) {
            var link = links.connect(simulation.rtus().getFirst().endpoint(), LinkSettings.DEFAULT, listener);
            listener.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            listener.awaitState(LinkState.STARTED);
            link.send(request);
            link.send(Asdu.of(TypeIdentification.C_TS_TA_1, ACTIVATION, 1,
                    InformationObject.of(0, new TestWord(1), Quality.GOOD, TIME)));
            listener.awaitAsdu(TypeIdentification.C_TS_TA_1, CauseOfTransmission.ACTIVATION_CON);
            link.abort();
            return OutstationFixture.summary(listener.received().stream()
                    .filter(asdu -> !asdu.is(TypeIdentification.C_TS_TA_1)).toList());
        }
    }
}
