/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Direction;
import org.telecontrol.link.LinkClock;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;
import org.telecontrol.live.Procedure.Result;

/** Runs procedures one after the other and tells how they ended. */
final class Procedures {

    private record Waiting(Procedure procedure, CompletableFuture<Outcome> outcome) {}

    private final ProcedureAsdus asdus;
    private final Wire wire;
    private final LinkClock clock;
    private final List<Integer> stations;
    private final Duration timeout;
    private final Queue<Waiting> queue = new ArrayDeque<>();

    private volatile @Nullable Waiting current;
    private final Deadline deadline;
    private StationAnswers answers = new StationAnswers(List.of());

    /** When anything last came that answers the current one: a station that is still sending is not late. */
    private volatile long lastHeard;

    Procedures(ProcedureAsdus asdus, Wire wire, LinkClock clock, Executor mailbox, List<Integer> stations,
            Duration timeout) {
        this.asdus = asdus;
        this.wire = wire;
        this.clock = clock;
        this.stations = stations;
        this.timeout = timeout;
        deadline = new Deadline(clock, mailbox, this::checkTime);
    }

    /** May be called from any thread, and costs nothing while no procedure is under way. */
    void heard(Asdu asdu) {
        var now = current;
        if (now != null && asdus.isAnswer(asdu, now.procedure)) {
            lastHeard = clock.nanos();
        }
    }

    void run(Procedure procedure, CompletableFuture<Outcome> outcome) {
        queue.add(new Waiting(procedure, outcome));
        if (current == null) {
            next();
        }
    }

    /** Whether it is under way or waiting. */
    boolean has(Procedure procedure) {
        var now = current;
        return now != null && now.procedure.equals(procedure)
                || queue.stream().anyMatch(waiting -> waiting.procedure.equals(procedure));
    }

    /** Ends everything: the connection is gone. */
    void lost(String reason) {
        var now = current;
        while (now != null) {
            current = queue.poll();
            deadline.end();
            now.outcome.complete(new Outcome(now.procedure, Result.LOST, reason));
            now = current;
        }
    }

    private void next() {
        if (queue.isEmpty()) {
            current = null;
            return;
        }
        var now = queue.remove();
        current = now;
        expect(now.procedure);
        lastHeard = clock.nanos();
        try {
            if (wire.send(asdus.request(now.procedure))) {
                deadline.begin(timeout);
            } else {
                end(Result.LOST, "not connected");
            }
        } catch (IllegalArgumentException e) {
            end(Result.REFUSED, "cannot be sent: " + e.getMessage());
        }
    }

    private void expect(Procedure procedure) {
        int address = procedure.commonAddress();
        answers = new StationAnswers(address == CommonAddress.BROADCAST.value() ? stations : List.of(address));
    }

    private void checkTime() {
        var left = timeout.minusNanos(clock.nanos() - lastHeard);
        if (left.isPositive()) {
            deadline.begin(left);
        } else {
            var refused = answers.isRefused() ? ", " + answers.refusals() : "";
            end(Result.TIMEOUT, answers.missing() + " within " + Words.seconds(timeout) + refused);
        }
    }

    /** Looks at a system command that came back, or at a value that was requested. */
    void received(Asdu asdu) {
        var now = current;
        if (now == null || !asdus.reports(asdu, now.procedure)) {
            return;
        }
        if (asdu.cause().isUnknown() || asdu.negative()) {
            answers.refused(asdu.commonAddress(),
                    asdu.cause().isUnknown() ? asdu.cause().meaning() : "negative confirmation");
        } else if (asdu.type().filter(type -> type.direction() == Direction.MONITOR).isPresent()) {
            answers.finished(asdu.commonAddress());
        } else {
            proceed(now.procedure, asdu);
        }
        endIfComplete();
    }

    private void proceed(Procedure procedure, Asdu asdu) {
        int station = asdu.commonAddress();
        switch (asdu.cause()) {
            case ACTIVATION_CON, DEACTIVATION_CON -> confirmed(procedure, asdu, station);
            case ACTIVATION_TERMINATION -> {
                if (answers.isConfirmed(station)) {
                    answers.finished(station);
                }
            }
            default -> {
                // no answer
            }
        }
    }

    private void confirmed(Procedure procedure, Asdu asdu, int station) {
        if (!ProcedureAsdus.isFaithful(asdu, procedure)) {
            answers.refused(station, "came back changed");
            return;
        }
        answers.confirmed(station);
        if (!ProcedureAsdus.isTerminated(procedure)) {
            answers.finished(station);
        }
    }

    private void endIfComplete() {
        if (answers.isComplete()) {
            end(answers.isRefused() ? Result.REFUSED : Result.DONE,
                    answers.isRefused() ? answers.refusals() : "done");
        }
    }

    private void end(Result result, String words) {
        var ended = current;
        deadline.end();
        if (ended != null) {
            ended.outcome.complete(new Outcome(ended.procedure, result, words));
        }
        next();
    }
}
