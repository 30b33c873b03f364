/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.telecontrol.simulator.internal.conformance.Rows.all;
import static org.telecontrol.simulator.internal.conformance.Rows.ask;
import static org.telecontrol.simulator.internal.conformance.Rows.askOutOfSequence;
import static org.telecontrol.simulator.internal.conformance.Rows.askSilently;
import static org.telecontrol.simulator.internal.conformance.Rows.asdu;
import static org.telecontrol.simulator.internal.conformance.Rows.expect;
import static org.telecontrol.simulator.internal.conformance.Rows.octets;
import static org.telecontrol.simulator.internal.conformance.Rows.send;
import static org.telecontrol.simulator.internal.conformance.Rows.started;
import static org.telecontrol.simulator.internal.conformance.Rows.times;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;

/** Connections and the transport of data (IEC 60870-5-104, clause 5). */
final class LinkLayer {

    private static final Cp56Time2a LONG_AGO = new Cp56Time2a(0x01_01_01_00_00_00_00L);
    private static final Asdu READ = asdu(TypeIdentification.C_RD_NA_1, CauseOfTransmission.REQUEST, 1, 101,
            NoElement.INSTANCE);
    private static final String LEVEL = "M_ME_NC_1 REQUEST 101=12.5";

    /** Discarded since it is too late: it has no answer that would acknowledge it. */
    private static final Asdu LATE = Asdu.of(TypeIdentification.C_SC_TA_1, CauseOfTransmission.ACTIVATION, 1,
            InformationObject.command(200, SinglePoint.ON, Qualifier.EXECUTE, LONG_AGO));

    private LinkLayer() {}

    static Stream<Row> rows() {
        return Stream.of(starting(), numbers(), windows(), timeOuts(), frames()).flatMap(List::stream);
    }

    private static List<Row> starting() {
        return new Rows("Start and stop of data transfer (5.3)")
                .does("STARTDT is confirmed", send("STARTDT act"), expect("STARTDT con"))
                .does("STARTDT is confirmed again", started(send("STARTDT act"), expect("STARTDT con")))
                .does("STOPDT is confirmed", started(send("STOPDT act"), expect("STOPDT con")))
                .does("STOPDT of what is stopped is confirmed", send("STOPDT act"), expect("STOPDT con"))
                .does("what was received is acknowledged before the confirmation of STOPDT",
                        started(ask(LATE), send("STOPDT act"), expect("S 1"), expect("STOPDT con")))
                .does("STOPDT waits for what the controlling station has to acknowledge",
                        started(ask(READ), expect(LEVEL), send("STOPDT act"), send("TESTFR act"),
                                expect("TESTFR con"), send("S 1"), expect("STOPDT con")))
                .does("data transfer starts anew after STOPDT",
                        started(send("STOPDT act"), expect("STOPDT con"), send("STARTDT act"), expect("STARTDT con"),
                                ask(READ), expect(LEVEL)))
                .refuses("data before STARTDT ends the connection", ask(READ), expect("closed"))
                .refuses("data after STOPDT ends the connection",
                        started(send("STOPDT act"), expect("STOPDT con"), ask(READ), expect("closed")))
                .rows();
    }

    private static List<Row> numbers() {
        return new Rows("Sequence numbers (5.1)")
                .does("data in sequence is answered in sequence",
                        started(times(20, ask(READ), expect(LEVEL))))
                .refuses("data out of sequence ends the connection",
                        started(ask(READ), expect(LEVEL), askOutOfSequence(READ), expect("closed")))
                .refuses("an acknowledgement of what was never sent ends the connection",
                        started(send("S 1"), expect("closed")))
                .rows();
    }

    private static List<Row> windows() {
        return new Rows("Flow control (5.5)")
                .does("k: not more than 12 frames wait for their acknowledgement",
                        started(all(times(12, askSilently(READ), expect(LEVEL)),
                                new Step[]{askSilently(READ), askSilently(READ), send("TESTFR act"),
                                        expect("TESTFR con"), send("S 12"), expect(LEVEL), expect(LEVEL),
                                        send("S 14")})))
                .does("w: 8 frames are acknowledged at once",
                        started(all(times(8, ask(LATE)), times(1, expect("S 8")))))
                .rows();
    }

    private static List<Row> timeOuts() {
        return new Rows("Time-outs (5.2, 9.6)")
                .doesInTime("t2: fewer than w frames are acknowledged", started(ask(LATE), expect("S 1")))
                .doesInTime("t3: a connection on which nothing happens is tested",
                        started(expect("TESTFR act"), send("TESTFR con"), expect("TESTFR act"), send("TESTFR con")))
                .doesInTime("t3: so is one that is not started", expect("TESTFR act"), send("TESTFR con"))
                .refusesInTime("t1: a test frame that is not confirmed ends the connection",
                        started(expect("TESTFR act"), expect("closed")))
                .refusesInTime("t1: data that is not acknowledged ends the connection",
                        started(ask(READ), expect(LEVEL), expect("closed")))
                .rows();
    }

    private static List<Row> frames() {
        return new Rows("Frames (5)")
                .does("TESTFR is confirmed before STARTDT", send("TESTFR act"), expect("TESTFR con"))
                .does("TESTFR is confirmed after it", started(send("TESTFR act"), expect("TESTFR con")))
                .refuses("what does not begin with 68H ends the connection",
                        octets("47 45 54 20 2F 20", "47 45 54 20 2F 20"), expect("closed"))
                .rows();
    }
}
