/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.simulator.internal.Process.Report;

/** Understands what controlling stations ask (IEC 60870-5-101, 7.3.4 and 7.4) and answers them. */
final class Requests {

    /** The qualifier of a general reset. */
    static final int ALL = 1;

    private static final int PENDING = 2;
    private static final int REMOTE_RESET = 2;

    private final List<Integer> stations;
    private final Process process;
    private final Packing packing;
    private final StationFiles files;
    private final Commands commands;
    private final Parameters parameters;
    private final IntConsumer reset;
    private final Interrogations interrogations = new Interrogations();

    /** @param reset carries out a reset with its qualifier */
    Requests(List<Integer> stations, Process process, Packing packing, StationFiles files, Commands commands,
            Parameters parameters, IntConsumer reset) {
        this.stations = stations;
        this.process = process;
        this.packing = packing;
        this.files = files;
        this.commands = commands;
        this.parameters = parameters;
        this.reset = reset;
    }

    /** A controlling station is gone. */
    void forget(Outbox gone) {
        interrogations.forget(gone);
    }

    void on(Asdu asdu, Outbox from) {
        var type = asdu.type().filter(Requests::isKnown);
        if (type.isEmpty() || asdu.objects().isEmpty()) {
            refuse(asdu, CauseOfTransmission.UNKNOWN_TYPE_ID, from);
        } else if (isForAll(asdu, type.get())) {
            stations.forEach(station -> request(asdu.withCommonAddress(station), type.get(), from));
        } else if (!stations.contains(asdu.commonAddress())) {
            refuse(asdu, CauseOfTransmission.UNKNOWN_COMMON_ADDRESS, from);
        } else if (type.get().direction() == Direction.CONTROL) {
            commands.on(asdu, type.get(), from);
        } else if (type.get().direction() == Direction.FILE) {
            files.on(asdu, from);
        } else if (type.get().direction() == Direction.PARAMETER) {
            parameters.on(asdu, type.get(), from);
        } else {
            request(asdu, type.get(), from);
        }
    }

    /** Whether a controlled station can be asked such a thing; 104 has no acquisition of the transmission delay. */
    private static boolean isKnown(TypeIdentification type) {
        return switch (type.direction()) {
            case MONITOR, SYSTEM_MONITOR -> false;
            default -> type != TypeIdentification.C_CD_NA_1;
        };
    }

    private static boolean isForAll(Asdu asdu, TypeIdentification type) {
        return asdu.commonAddress() == CommonAddress.BROADCAST.value() && switch (type) {
            case C_IC_NA_1, C_CI_NA_1, C_CS_NA_1, C_RP_NA_1 -> true;
            default -> false;
        };
    }

    static void refuse(Asdu asdu, CauseOfTransmission cause, Outbox from) {
        from.answer(asdu.withCause(cause).withNegative(true));
    }

    private void request(Asdu asdu, TypeIdentification type, Outbox from) {
        var expected = type == TypeIdentification.C_RD_NA_1
                ? CauseOfTransmission.REQUEST
                : CauseOfTransmission.ACTIVATION;
        if (asdu.cause() == CauseOfTransmission.DEACTIVATION && isInterrogation(type)) {
            from.answer(asdu.withCause(CauseOfTransmission.DEACTIVATION_CON)
                    .withNegative(!interrogations.deactivate(asdu, from)));
            return;
        }
        if (asdu.cause() != expected) {
            refuse(asdu, CauseOfTransmission.UNKNOWN_CAUSE_OF_TRANSMISSION, from);
            return;
        }
        if (type != TypeIdentification.C_RD_NA_1 && asdu.objects().getFirst().ioa() != 0) {
            refuse(asdu, CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS, from);
            return;
        }
        switch (type) {
            case C_IC_NA_1 -> interrogate(asdu, from);
            case C_CI_NA_1 -> interrogateCounters(asdu, from);
            case C_RD_NA_1 -> read(asdu, from);
            case C_CS_NA_1, C_TS_NA_1, C_TS_TA_1 -> from.answer(asdu.withCause(CauseOfTransmission.ACTIVATION_CON));
            case C_RP_NA_1 -> reset(asdu, from);
            default -> refuse(asdu, CauseOfTransmission.UNKNOWN_TYPE_ID, from);
        }
    }

    private static boolean isInterrogation(TypeIdentification type) {
        return type == TypeIdentification.C_IC_NA_1 || type == TypeIdentification.C_CI_NA_1;
    }

    private void interrogate(Asdu asdu, Outbox from) {
        int group = asdu.objects().getFirst().element() instanceof Interrogation asked ? asked.group() : -1;
        if (group < 0) {
            refuse(asdu, CauseOfTransmission.ACTIVATION_CON, from);
            return;
        }
        Predicate<SimulatedPoint> wanted = point -> point.isInterrogated()
                && (group == 0 || point.configured().interrogationGroups().contains(group));
        interrogations.answer(asdu, from,
                () -> answer(asdu, process.reports(asdu.commonAddress(), wanted, SimulatedPoint::value),
                        CauseOfTransmission.ofInterrogationGroup(group)));
    }

    /** Confirmation, values, termination. */
    private List<Asdu> answer(Asdu asdu, List<Report> reports, CauseOfTransmission cause) {
        var answer = new ArrayList<Asdu>();
        answer.add(asdu.withCause(CauseOfTransmission.ACTIVATION_CON));
        packing.pack(reports, cause).forEach(values -> answer.add(values.withOriginator(asdu.originator())));
        answer.add(asdu.withCause(CauseOfTransmission.ACTIVATION_TERMINATION));
        return answer;
    }

    private void interrogateCounters(Asdu asdu, Outbox from) {
        if (!(asdu.objects().getFirst().element() instanceof CounterInterrogation asked) || asked.group() < 0) {
            refuse(asdu, CauseOfTransmission.ACTIVATION_CON, from);
            return;
        }
        int group = asked.group();
        Predicate<SimulatedPoint> wanted = point -> point.isCounter()
                && (group == 0 || Integer.valueOf(group).equals(point.configured().counterGroup()));
        if (asked.freeze() == CounterInterrogation.READ) {
            interrogations.answer(asdu, from,
                    () -> answer(asdu, process.reports(asdu.commonAddress(), wanted, SimulatedPoint::reading),
                            CauseOfTransmission.ofCounterGroup(group)));
        } else {
            process.freezeCounters(asdu.commonAddress(), wanted, asked.freeze() != CounterInterrogation.RESET,
                    asked.freeze() == CounterInterrogation.FREEZE_WITH_RESET);
            from.answer(asdu.withCause(CauseOfTransmission.ACTIVATION_CON));
        }
    }

    private void read(Asdu asdu, Outbox from) {
        var address = new PointAddress(asdu.commonAddress(), asdu.objects().getFirst().ioa());
        process.report(address).ifPresentOrElse(
                report -> packing.pack(List.of(report), CauseOfTransmission.REQUEST)
                        .forEach(value -> from.answer(value.withOriginator(asdu.originator()))),
                () -> refuse(asdu, CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS, from));
    }

    /** A general reset is one of the station; the reset of pending information forgets events that wait. */
    private void reset(Asdu asdu, Outbox from) {
        int qualifier = asdu.objects().getFirst().element() instanceof ResetProcess asked ? asked.qualifier() : 0;
        boolean isKnown = qualifier == ALL || qualifier == PENDING;
        from.answer(asdu.withCause(CauseOfTransmission.ACTIVATION_CON).withNegative(!isKnown));
        if (isKnown) {
            reset.accept(qualifier);
        }
        if (qualifier == ALL) {
            from.answer(endOfInitialization(asdu.commonAddress(), REMOTE_RESET));
        }
    }

    /** @param why 0 power on, 1 local reset, 2 remote reset */
    static Asdu endOfInitialization(int commonAddress, int why) {
        return Asdu.of(TypeIdentification.M_EI_NA_1, CauseOfTransmission.INITIALIZED, commonAddress,
                InformationObject.of(0, new EndOfInitialization(why, false)));
    }
}
