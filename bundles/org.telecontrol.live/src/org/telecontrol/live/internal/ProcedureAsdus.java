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
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkClock;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.ClockSynchronization;
import org.telecontrol.live.Procedure.CounterInterrogation;
import org.telecontrol.live.Procedure.Interrogation;
import org.telecontrol.live.Procedure.Parameter;
import org.telecontrol.live.Procedure.ParameterActivation;
import org.telecontrol.live.Procedure.Read;
import org.telecontrol.live.Procedure.Reset;
import org.telecontrol.live.Procedure.Test;

/** The ASDUs of procedures (IEC 60870-5-101, 7.3.4). */
record ProcedureAsdus(LinkClock time, StationClock station) {

    Asdu request(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> activation(interrogation,
                    InformationElement.Interrogation.ofGroup(interrogation.group()));
            case CounterInterrogation counters -> activation(counters,
                    InformationElement.CounterInterrogation.ofGroup(counters.group(), counters.freeze()));
            case ClockSynchronization clock -> activation(clock, new ClockTime(station.tag(time.now())));
            case Read read -> Asdu.of(type(read), CauseOfTransmission.REQUEST, read.commonAddress(),
                    InformationObject.of(read.ioa(), NoElement.INSTANCE));
            case Reset reset -> activation(reset, new ResetProcess(reset.qualifier()));
            case Test test -> Asdu.of(type(test), CauseOfTransmission.ACTIVATION, test.commonAddress(),
                    InformationObject.of(0, new TestWord(test.counter()), Quality.GOOD, station.tag(time.now())));
            case Parameter parameter -> Asdu.of(type(parameter), CauseOfTransmission.ACTIVATION,
                    parameter.commonAddress(), InformationObject.command(parameter.ioa(), parameter.value(),
                            new Qualifier(parameter.qualifier(), false), null));
            case ParameterActivation parameter -> activation(parameter,
                    new InformationElement.ParameterActivation(parameter.qualifier()))
                    .withCause(parameter.activate()
                            ? CauseOfTransmission.ACTIVATION
                            : CauseOfTransmission.DEACTIVATION);
        };
    }

    private static Asdu activation(Procedure procedure, InformationElement element) {
        return Asdu.of(type(procedure), CauseOfTransmission.ACTIVATION, procedure.commonAddress(),
                InformationObject.of(procedure.ioa(), element));
    }

    private static TypeIdentification type(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> TypeIdentification.C_IC_NA_1;
            case CounterInterrogation counters -> TypeIdentification.C_CI_NA_1;
            case ClockSynchronization clock -> TypeIdentification.C_CS_NA_1;
            case Read read -> TypeIdentification.C_RD_NA_1;
            case Reset reset -> TypeIdentification.C_RP_NA_1;
            case Test test -> TypeIdentification.C_TS_TA_1;
            case Parameter parameter -> switch (parameter.value()) {
                case NormalizedValue normalized -> TypeIdentification.P_ME_NA_1;
                case ScaledValue scaled -> TypeIdentification.P_ME_NB_1;
                case ShortFloat number -> TypeIdentification.P_ME_NC_1;
                default -> throw new IllegalArgumentException("a parameter is a measured value");
            };
            case ParameterActivation parameter -> TypeIdentification.P_AC_NA_1;
        };
    }

    /** Whether an ASDU comes because of the procedure: its own command come back, or a value that it asks for. */
    boolean isAnswer(Asdu asdu, Procedure procedure) {
        return reports(asdu, procedure) || isInterrogated(asdu.cause()) && isFrom(asdu, procedure);
    }

    private static boolean isInterrogated(CauseOfTransmission cause) {
        return cause.isInterrogated() || cause.isCounterRequest();
    }

    /** Whether an ASDU tells how the procedure goes: its own command come back, or the value that it reads. */
    boolean reports(Asdu asdu, Procedure procedure) {
        boolean object = procedure.ioa() == 0 || has(asdu, procedure.ioa());
        return isFrom(asdu, procedure) && object && (asdu.is(type(procedure))
                || procedure instanceof Read && asdu.cause() == CauseOfTransmission.REQUEST);
    }

    private static boolean isFrom(Asdu asdu, Procedure procedure) {
        return procedure.commonAddress() == asdu.commonAddress()
                || procedure.commonAddress() == CommonAddress.BROADCAST.value();
    }

    private static boolean has(Asdu asdu, int ioa) {
        return asdu.objects().stream().anyMatch(object -> object.ioa() == ioa);
    }

    /** Whether a confirmation says what it must: a test comes back as it was sent. */
    static boolean isFaithful(Asdu confirmation, Procedure procedure) {
        return !(procedure instanceof Test test)
                || confirmation.objects().stream()
                        .allMatch(object -> object.element().equals(new TestWord(test.counter())));
    }

    /** Whether its end is told with ACTTERM; otherwise the confirmation is the end. */
    static boolean isTerminated(Procedure procedure) {
        return switch (procedure) {
            case Interrogation interrogation -> true;
            case CounterInterrogation counters -> counters.freeze() == InformationElement.CounterInterrogation.READ;
            default -> false;
        };
    }
}
