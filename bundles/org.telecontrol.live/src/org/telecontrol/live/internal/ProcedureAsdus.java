/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkClock;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.ClockSynchronization;
import org.telecontrol.live.Procedure.CounterInterrogation;
import org.telecontrol.live.Procedure.Interrogation;
import org.telecontrol.live.Procedure.Read;

/** The ASDUs of procedures (IEC 60870-5-101, 7.3.4). */
record ProcedureAsdus(LinkClock time, StationClock station) {

    Asdu request(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> activation(interrogation,
                    InformationElement.Interrogation.ofGroup(interrogation.group()));
            case CounterInterrogation counters -> activation(counters, new InformationElement.CounterInterrogation(
                    counters.group() == 0
                            ? InformationElement.CounterInterrogation.GENERAL.request()
                            : counters.group(),
                    counters.freeze()));
            case ClockSynchronization clock -> activation(clock, new ClockTime(station.tag(time.now())));
            case Read read -> Asdu.of(type(read), CauseOfTransmission.REQUEST, read.commonAddress(),
                    InformationObject.of(read.ioa(), NoElement.INSTANCE));
        };
    }

    private static Asdu activation(Procedure procedure, InformationElement element) {
        return Asdu.of(type(procedure), CauseOfTransmission.ACTIVATION, procedure.commonAddress(),
                InformationObject.of(0, element));
    }

    private static TypeIdentification type(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> TypeIdentification.C_IC_NA_1;
            case CounterInterrogation counters -> TypeIdentification.C_CI_NA_1;
            case ClockSynchronization clock -> TypeIdentification.C_CS_NA_1;
            case Read read -> TypeIdentification.C_RD_NA_1;
        };
    }

    /** Whether an ASDU belongs to the procedure: its own command come back, or the value that it reads. */
    boolean answers(Asdu asdu, Procedure procedure) {
        boolean station = procedure.commonAddress() == asdu.commonAddress()
                || procedure.commonAddress() == CommonAddress.BROADCAST.value();
        return station && (asdu.is(type(procedure)) || procedure instanceof Read read && brings(asdu, read));
    }

    private static boolean brings(Asdu asdu, Read read) {
        return asdu.cause() == CauseOfTransmission.REQUEST
                && asdu.objects().stream().anyMatch(object -> object.ioa() == read.ioa());
    }

    /** Whether its end is told with ACTTERM; otherwise the confirmation is the end. */
    static boolean isTerminated(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> true;
            case CounterInterrogation counters -> counters.freeze() == 0;
            case ClockSynchronization clock -> false;
            case Read read -> false;
        };
    }
}
