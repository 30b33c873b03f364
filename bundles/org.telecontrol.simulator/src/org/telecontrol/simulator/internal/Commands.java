/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.TerminationExpectation;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.internal.Process.Report;

/** Process commands, direct or after a selection. */
final class Commands {

    private final Process process;
    private final RtuClock clock;
    private final Selections selections;
    private final Faults faults;
    private final Agenda agenda;
    private final BiConsumer<List<Report>, CauseOfTransmission> publish;

    Commands(Process process, RtuClock clock, Selections selections, Faults faults, Agenda agenda,
            BiConsumer<List<Report>, CauseOfTransmission> publish) {
        this.process = process;
        this.clock = clock;
        this.selections = selections;
        this.faults = faults;
        this.agenda = agenda;
        this.publish = publish;
    }

    /** The station is known. */
    void on(Asdu asdu, TypeIdentification type, Outbox from) {
        if (faults.has(Fault.NO_CONFIRMATION)) {
            return;
        }
        var object = asdu.objects().getFirst();
        var command = find(asdu, type, object);
        if (command.isEmpty()) {
            Requests.refuse(asdu, unknown(type), from);
            return;
        }
        switch (asdu.cause()) {
            case ACTIVATION -> activate(asdu, command.get(), object, from);
            case DEACTIVATION -> confirm(asdu, CauseOfTransmission.DEACTIVATION_CON,
                    selections.cancel(command.get(), from.link()), from);
            default -> Requests.refuse(asdu, CauseOfTransmission.UNKNOWN_CAUSE_OF_TRANSMISSION, from);
        }
    }

    private Optional<ConfiguredPoint> find(Asdu asdu, TypeIdentification type, InformationObject object) {
        return process.points().command(new PointAddress(asdu.commonAddress(), object.ioa()))
                .filter(command -> command.type().family() == type.family());
    }

    /** An RTU that has no command of this sort does not know the type; otherwise it does not know the address. */
    private CauseOfTransmission unknown(TypeIdentification type) {
        return process.points().commands().stream().anyMatch(command -> command.type().family() == type.family())
                ? CauseOfTransmission.UNKNOWN_INFORMATION_OBJECT_ADDRESS
                : CauseOfTransmission.UNKNOWN_TYPE_ID;
    }

    private void activate(Asdu asdu, ConfiguredPoint command, InformationObject object, Outbox from) {
        if (clock.isTooOld(object.time())) {
            return; // what is too late is discarded, and nobody waits for an answer any more
        }
        if (asdu.objects().size() != 1 || !Effect.isPermitted(command.type(), object.element())
                || faults.has(Fault.REFUSE_COMMANDS)) {
            confirm(asdu, CauseOfTransmission.ACTIVATION_CON, false, from);
        } else if (object.isSelect()) {
            confirm(asdu, CauseOfTransmission.ACTIVATION_CON,
                    selections.select(command, object, from.link()), from);
        } else {
            execute(asdu, command, object, from);
        }
    }

    private void execute(Asdu asdu, ConfiguredPoint command, InformationObject object, Outbox from) {
        boolean selected = selections.take(command, object, from.link());
        if (command.mode() == CommandMode.SELECT && !selected) {
            confirm(asdu, CauseOfTransmission.ACTIVATION_CON, false, from);
            return;
        }
        confirm(asdu, CauseOfTransmission.ACTIVATION_CON, true, from);
        var delay = asdu.test() ? Duration.ZERO : process.delay(command);
        if (delay.isZero()) {
            operate(asdu, command, object, from);
        } else {
            agenda.after(delay, () -> operate(asdu, command, object, from));
        }
    }

    private void operate(Asdu asdu, ConfiguredPoint command, InformationObject object, Outbox from) {
        if (!asdu.test()) {
            process.operate(command, object.element()).ifPresent(
                    report -> publish.accept(List.of(report), CauseOfTransmission.RETURN_INFO_REMOTE));
        }
        if (command.termination() != TerminationExpectation.NONE && !faults.has(Fault.NO_TERMINATION)) {
            from.answer(asdu.withCause(CauseOfTransmission.ACTIVATION_TERMINATION));
        }
    }

    private static void confirm(Asdu asdu, CauseOfTransmission cause, boolean positive, Outbox from) {
        from.answer(asdu.withCause(cause).withNegative(!positive));
    }
}
