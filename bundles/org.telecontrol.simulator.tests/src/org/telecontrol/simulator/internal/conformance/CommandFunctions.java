/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.DEACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.FILE_TRANSFER;
import static org.telecontrol.iec104.CauseOfTransmission.REQUEST;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.*;
import static org.telecontrol.simulator.internal.conformance.Rows.ask;
import static org.telecontrol.simulator.internal.conformance.Rows.askFresh;
import static org.telecontrol.simulator.internal.conformance.Rows.asdu;
import static org.telecontrol.simulator.internal.conformance.Rows.command;
import static org.telecontrol.simulator.internal.conformance.Rows.expect;
import static org.telecontrol.simulator.internal.conformance.Rows.happen;
import static org.telecontrol.simulator.internal.conformance.Rows.send;
import static org.telecontrol.simulator.internal.conformance.Rows.started;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.LogQuery;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.file.FileAddress;

/** Commands, parameters and files (IEC 60870-5-101, 7.4.7 to 7.4.11). */
final class CommandFunctions {

    private static final DoublePoint ON = DoublePoint.of(2);
    private static final Cp56Time2a EARLY = new Cp56Time2a(0x01_01_01_00_00_00_00L);
    private static final Cp56Time2a LATE = new Cp56Time2a(0x63_01_01_00_00_00_00L);

    private CommandFunctions() {}

    static Stream<Row> rows() {
        return Stream.of(direct(C_SC_NA_1, C_SC_TA_1, 200, SinglePoint.ON, "M_SP_TB_1", "100=1"),
                direct(C_DC_NA_1, C_DC_TA_1, 201, ON, "M_DP_TB_1", "103=2"),
                direct(C_RC_NA_1, C_RC_TA_1, 202, RegulatingStep.HIGHER, "M_ST_NA_1", "104=6"),
                direct(C_SE_NA_1, C_SE_TA_1, 203, new NormalizedValue((short) 8192), "M_ME_NA_1", "108=8192"),
                direct(C_SE_NB_1, C_SE_TB_1, 204, new ScaledValue((short) 77), "M_ME_NB_1", "107=77"),
                direct(C_SE_NC_1, C_SE_TC_1, 205, new ShortFloat(3.5f), "M_ME_NC_1", "101=3.5"),
                direct(C_BO_NA_1, C_BO_TA_1, 206, new Bitstring32(6), "M_BO_NA_1", "105=6"), refused(), selected(),
                parameters(), files()).flatMap(List::stream);
    }

    /** Directly, without and with time tag; and one that is too late. */
    private static List<Row> direct(TypeIdentification type, TypeIdentification tagged, int ioa,
            InformationElement value, String returned, String shown) {
        var rows = new Rows("Commands (7.4.7)");
        rows.does(type + " is confirmed, returned and terminated",
                started(ask(command(type, ACTIVATION, ioa, value, Qualifier.EXECUTE)),
                        expect(type + " ACTIVATION_CON"), expect(returned + " RETURN_INFO_REMOTE " + shown),
                        expect(type + " ACTIVATION_TERMINATION")));
        rows.does(tagged + " is so when it is fresh",
                started(askFresh(command(tagged, ACTIVATION, ioa, value, Qualifier.EXECUTE)),
                        expect(tagged + " ACTIVATION_CON"), expect(returned + " RETURN_INFO_REMOTE " + shown),
                        expect(tagged + " ACTIVATION_TERMINATION")));
        rows.refuses(type + " to nothing", started(ask(command(type, ACTIVATION, 999, value, Qualifier.EXECUTE)),
                expect(type + " -UNKNOWN_INFORMATION_OBJECT_ADDRESS")));
        return rows.rows();
    }

    private static List<Row> refused() {
        return new Rows("Commands (7.4.7)")
                .refuses("a value that is not permitted",
                        started(ask(command(C_DC_NA_1, ACTIVATION, 201, DoublePoint.of(3), Qualifier.EXECUTE)),
                                expect("C_DC_NA_1 -ACTIVATION_CON")))
                .refuses("another cause",
                        started(ask(command(C_SC_NA_1, SPONTANEOUS, 200, SinglePoint.ON, Qualifier.EXECUTE)),
                                expect("C_SC_NA_1 -UNKNOWN_CAUSE_OF_TRANSMISSION")))
                .does("a test is confirmed and has no effect",
                        started(ask(command(C_SC_NA_1, ACTIVATION, 200, SinglePoint.ON, Qualifier.EXECUTE)
                                .withTest(true)), expect("C_SC_NA_1 ACTIVATION_CON"),
                                expect("C_SC_NA_1 ACTIVATION_TERMINATION")))
                .rows();
    }

    private static Step breaker(CauseOfTransmission cause, int value, Qualifier qualifier) {
        return ask(command(C_DC_NA_1, cause, 210, DoublePoint.of(value), qualifier));
    }

    private static List<Row> selected() {
        var confirmed = expect("C_DC_NA_1 ACTIVATION_CON");
        var refused = expect("C_DC_NA_1 -ACTIVATION_CON");
        return new Rows("Select before operate (7.4.7)")
                .does("select, execute, terminate",
                        started(breaker(ACTIVATION, 2, Qualifier.SELECT), confirmed,
                                breaker(ACTIVATION, 2, Qualifier.EXECUTE), confirmed,
                                expect("M_DP_TB_1 RETURN_INFO_REMOTE 103=2"),
                                expect("C_DC_NA_1 ACTIVATION_TERMINATION")))
                .does("select, deactivate", started(breaker(ACTIVATION, 2, Qualifier.SELECT), confirmed,
                        breaker(DEACTIVATION, 2, Qualifier.SELECT), expect("C_DC_NA_1 DEACTIVATION_CON")))
                .refuses("execute without selection",
                        started(breaker(ACTIVATION, 2, Qualifier.EXECUTE), refused))
                .refuses("execute with another value", started(breaker(ACTIVATION, 2, Qualifier.SELECT), confirmed,
                        breaker(ACTIVATION, 1, Qualifier.EXECUTE), refused))
                .refuses("execute after deactivation", started(breaker(ACTIVATION, 2, Qualifier.SELECT), confirmed,
                        breaker(DEACTIVATION, 2, Qualifier.SELECT), expect("C_DC_NA_1 DEACTIVATION_CON"),
                        breaker(ACTIVATION, 2, Qualifier.EXECUTE), refused))
                .refuses("deactivation without selection",
                        started(breaker(DEACTIVATION, 2, Qualifier.SELECT), expect("C_DC_NA_1 -DEACTIVATION_CON")))
                .refusesInTime("execute after the selection has expired",
                        started(breaker(ACTIVATION, 2, Qualifier.SELECT), confirmed, send("S 1"), expect("TESTFR act"),
                                send("TESTFR con"), breaker(ACTIVATION, 2, Qualifier.EXECUTE), refused))
                .rows();
    }

    private static List<Row> parameters() {
        var rows = new Rows("Parameters (7.4.9)");
        rows.does("P_ME_NC_1: a threshold holds back smaller changes",
                started(ask(command(P_ME_NC_1, ACTIVATION, 101, new ShortFloat(5), new Qualifier(1, false))),
                        expect("P_ME_NC_1 ACTIVATION_CON")));
        rows.does("P_ME_NB_1", started(
                ask(command(P_ME_NB_1, ACTIVATION, 107, new ScaledValue((short) 5), new Qualifier(1, false))),
                expect("P_ME_NB_1 ACTIVATION_CON")));
        rows.does("P_ME_NA_1", started(
                ask(command(P_ME_NA_1, ACTIVATION, 108, new NormalizedValue((short) 5), new Qualifier(1, false))),
                expect("P_ME_NA_1 ACTIVATION_CON")));
        rows.refuses("a kind of parameter that the station does not have", started(
                ask(command(P_ME_NC_1, ACTIVATION, 101, new ShortFloat(5), new Qualifier(2, false))),
                expect("P_ME_NC_1 -ACTIVATION_CON")));
        rows.refuses("a parameter of nothing", started(
                ask(command(P_ME_NC_1, ACTIVATION, 999, new ShortFloat(5), new Qualifier(1, false))),
                expect("P_ME_NC_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")));
        rows.does("P_AC_NA_1 stops periodic reports and starts them", started(
                ask(asdu(P_AC_NA_1, DEACTIVATION, 1, 101, new ParameterActivation(3))),
                expect("P_AC_NA_1 DEACTIVATION_CON"),
                ask(asdu(P_AC_NA_1, ACTIVATION, 1, 101, new ParameterActivation(3))),
                expect("P_AC_NA_1 ACTIVATION_CON")));
        rows.refuses("P_AC_NA_1 of what is not reported periodically", started(
                ask(asdu(P_AC_NA_1, ACTIVATION, 1, 100, new ParameterActivation(3))),
                expect("P_AC_NA_1 -ACTIVATION_CON")));
        return rows.rows();
    }

    private static Step call(int order, int ioa) {
        return ask(asdu(F_SC_NA_1, FILE_TRANSFER, 1, ioa, new FileCall(2, order == FileCall.REQUEST_SECTION ? 1 : 0,
                order, 0)));
    }

    private static Step fileComes() {
        return happen("a record comes into being", rtu -> rtu.putFile(TestedRtu.FILE, TestedRtu.OCTETS));
    }

    private static List<Row> files() {
        return new Rows("File transfer (7.4.11)")
                .does("directory", started(fileComes(), ask(FileAddress.directory(1, 0)),
                        expect("F_DR_TA_1 REQUEST")))
                .refuses("directory without files", started(ask(FileAddress.directory(1, 0)),
                        expect("F_SC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")))
                .does("a file is read", started(fileComes(), call(FileCall.SELECT_FILE, 3000),
                        expect("F_FR_NA_1 FILE_TRANSFER"), call(FileCall.REQUEST_FILE, 3000),
                        expect("F_SR_NA_1 FILE_TRANSFER"), call(FileCall.REQUEST_SECTION, 3000),
                        expect("F_SG_NA_1 FILE_TRANSFER"), expect("F_LS_NA_1 FILE_TRANSFER")))
                .does("a file is deleted", started(fileComes(), call(FileCall.DELETE_FILE, 3000),
                        ask(FileAddress.directory(1, 0)), expect("F_SC_NA_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")))
                .does("a log is queried", started(fileComes(),
                        ask(asdu(F_SC_NB_1, REQUEST, 1, 3000, new LogQuery(2, EARLY, LATE))),
                        expect("F_DR_TA_1 REQUEST")))
                .refuses("a log that has nothing from that time", started(fileComes(),
                        ask(asdu(F_SC_NB_1, REQUEST, 1, 3000, new LogQuery(2, EARLY, EARLY))),
                        expect("F_SC_NB_1 -UNKNOWN_INFORMATION_OBJECT_ADDRESS")))
                .rows();
    }
}
