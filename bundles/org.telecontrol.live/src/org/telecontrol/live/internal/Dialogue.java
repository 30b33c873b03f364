/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.link.LinkClock;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.live.command.CommandEvent.Kind;
import org.telecontrol.live.command.CommandEvent.Step;
import org.telecontrol.live.command.CommandOutcome;
import org.telecontrol.live.command.CommandOutcome.Result;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.TerminationExpectation;
import org.telecontrol.model.values.ValueConversion;

/** The dialogue of one command, from the first step sent to the last thing expected. */
final class Dialogue implements CommandDialogue {

    private final CommandRequest request;
    private final ConfiguredPoint command;
    private final Optional<ReturnInformation> expected;
    private final Wire wire;
    private final LinkClock clock;
    private final StationClock stationClock;
    private final Consumer<CommandEvent> listener;

    private final List<CommandEvent> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<CommandOutcome> outcome = new CompletableFuture<>();

    private Step step = Step.SELECT;
    private boolean confirmed;
    private boolean terminated;
    private boolean reported;
    private long sentAt;
    private final Deadline deadline;

    Dialogue(CommandRequest request, Optional<ReturnInformation> expected, Wire wire, LinkClock clock,
            StationClock stationClock, Executor mailbox, Consumer<CommandEvent> listener) {
        this.request = request;
        this.command = request.command();
        this.expected = expected;
        this.wire = wire;
        this.clock = clock;
        this.stationClock = stationClock;
        deadline = new Deadline(clock, mailbox, this::expired);
        this.listener = listener;
    }

    @Override
    public CommandRequest request() {
        return request;
    }

    @Override
    public List<CommandEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public CompletableFuture<CommandOutcome> outcome() {
        return outcome.copy();
    }

    boolean isEnded() {
        return outcome.isDone();
    }

    boolean isFor(ConfiguredPoint other) {
        return command.type() == other.type() && command.address().equals(other.address());
    }

    void start() {
        send(request.select() ? Step.SELECT : Step.EXECUTE);
    }

    private void send(Step newStep) {
        step = newStep;
        confirmed = false;
        sentAt = clock.nanos();
        try {
            if (wire.send(asdu())) {
                tell(Kind.SENT, CauseOfTransmission.ACTIVATION, request.value(),
                        newStep.word() + " " + ValueConversion.of(command).text(request.value()));
                await();
            } else {
                lost("not connected");
            }
        } catch (IllegalArgumentException e) {
            refuse("cannot be sent: " + e.getMessage());
        }
    }

    private Asdu asdu() {
        var qualifier = new Qualifier(command.qualifier(), step == Step.SELECT);
        var time = command.type().timeTag() == TimeTag.CP56 ? stationClock.tag(clock.now()) : null;
        return Asdu.of(command.type(), CauseOfTransmission.ACTIVATION, command.commonAddress(),
                InformationObject.command(command.ioa(), request.value(), qualifier, time));
    }

    private void await() {
        deadline.begin(request.timeout());
    }

    /** Takes a command that came back; those of other commands are ignored. */
    void received(Asdu asdu) {
        if (isEnded() || !asdu.is(command.type()) || asdu.commonAddress() != command.commonAddress()
                || asdu.objects().isEmpty() || asdu.objects().getFirst().ioa() != command.ioa()) {
            return;
        }
        var object = asdu.objects().getFirst();
        var element = object.element();
        if (asdu.cause().isUnknown() || asdu.negative()) {
            refused(asdu.cause(), element);
        } else if (asdu.cause() == CauseOfTransmission.ACTIVATION_CON && !confirmed && !isLateSelection(object)) {
            confirmed(element);
        } else if (asdu.cause() == CauseOfTransmission.ACTIVATION_TERMINATION && step == Step.EXECUTE) {
            terminated = true;
            tell(Kind.TERMINATED, asdu.cause(), element, "terminated");
            endIfComplete();
        }
    }

    /** Whether a selection is confirmed that an earlier dialogue has given up. */
    private boolean isLateSelection(InformationObject back) {
        return step == Step.EXECUTE && back.isSelect();
    }

    private void refused(CauseOfTransmission cause, InformationElement element) {
        var words = step.word() + " refused: " + (cause.isUnknown()
                ? cause.meaning()
                : cause == CauseOfTransmission.ACTIVATION_TERMINATION
                        ? "negative termination"
                        : "negative confirmation");
        tell(Kind.REFUSED, cause, element, words);
        end(Result.REFUSED, words);
    }

    private void confirmed(InformationElement element) {
        confirmed = true;
        tell(Kind.CONFIRMED, CauseOfTransmission.ACTIVATION_CON, element, step.word() + " confirmed");
        if (step == Step.EXECUTE) {
            await();
            endIfComplete();
        } else if (clock.nanos() - sentAt < command.selectTimeout().toNanos()) {
            send(Step.EXECUTE);
        } else {
            timeout("select confirmed too late: it holds for " + Words.seconds(command.selectTimeout()));
        }
    }

    /** Whether values of an address are of interest now. May be called from any thread. */
    boolean watches(int commonAddress, int ioa) {
        return !isEnded() && expected.filter(watched -> watched.isAt(commonAddress, ioa)).isPresent();
    }

    /** Takes a value of the return information point. */
    void returned(InformationElement value, CauseOfTransmission cause) {
        if (!isEnded() && step == Step.EXECUTE) {
            expected.filter(watched -> watched.concerns(value, cause))
                    .ifPresent(watched -> report(watched, value, cause));
        }
    }

    private void report(ReturnInformation watched, InformationElement value, CauseOfTransmission cause) {
        tell(Kind.RETURN_INFORMATION, cause, value,
                watched.point().name() + " reports " + ValueConversion.of(watched.point()).text(value));
        if (watched.completes(value, cause)) {
            reported = true;
            endIfComplete();
        }
    }

    private void endIfComplete() {
        if (confirmed && step == Step.EXECUTE && !lacksTermination() && !lacksReturnInformation()) {
            var words = terminated ? "confirmed and terminated" : "confirmed";
            end(Result.OK, words + expected.map(watched -> ", " + watched.point().name() + " reported").orElse(""));
        }
    }

    private boolean lacksTermination() {
        return command.termination() == TerminationExpectation.EXPECTED && !terminated;
    }

    private boolean lacksReturnInformation() {
        return expected.isPresent() && !reported;
    }

    private void expired() {
        timeout(missing() + " within " + Words.seconds(request.timeout()));
    }

    private String missing() {
        if (!confirmed) {
            return step.word() + " was not confirmed";
        }
        return lacksTermination()
                ? "confirmed, but not terminated"
                : "confirmed, but not reported by " + expected.map(watched -> watched.point().name()).orElse("");
    }

    private void timeout(String words) {
        tell(Kind.TIMEOUT, null, null, words);
        end(Result.TIMEOUT, words);
    }

    /** The connection is gone. */
    void lost(String reason) {
        if (!isEnded()) {
            tell(Kind.LOST, null, null, reason);
            end(Result.LOST, reason);
        }
    }

    /** Ends before anything is sent. */
    void refuse(String reason) {
        step = request.select() ? Step.SELECT : Step.EXECUTE;
        tell(Kind.REFUSED, null, null, reason);
        end(Result.REFUSED, reason);
    }

    private void tell(Kind kind, @Nullable CauseOfTransmission cause, @Nullable InformationElement element,
            String words) {
        var event = new CommandEvent(clock.now(), command.qualifiedName(), step, kind, cause, element, words);
        events.add(event);
        listener.accept(event);
    }

    private void end(Result result, String words) {
        deadline.end();
        outcome.complete(new CommandOutcome(result, words, events));
    }
}
