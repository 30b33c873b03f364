/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
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
    private final Executor mailbox;
    private final List<Integer> stations;
    private final Duration timeout;
    private final Queue<Waiting> queue = new ArrayDeque<>();

    private @Nullable Waiting current;
    private LinkClock.Timer timer = () -> {};
    private final Set<Integer> unconfirmed = new HashSet<>();
    private final Set<Integer> unfinished = new HashSet<>();

    /** When the link last heard anything; a station that is still sending is not late. Written by the link's thread. */
    private volatile long lastHeard;

    Procedures(ProcedureAsdus asdus, Wire wire, LinkClock clock, Executor mailbox, List<Integer> stations,
            Duration timeout) {
        this.asdus = asdus;
        this.wire = wire;
        this.clock = clock;
        this.mailbox = mailbox;
        this.stations = stations;
        this.timeout = timeout;
    }

    /** May be called from any thread. */
    void heard() {
        lastHeard = clock.nanos();
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
            timer.cancel();
            now.outcome.complete(outcome(now.procedure, Result.LOST, reason));
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
        heard();
        try {
            if (wire.send(asdus.request(now.procedure))) {
                watch(timeout);
            } else {
                end(Result.LOST, "not connected");
            }
        } catch (IllegalArgumentException e) {
            end(Result.REFUSED, "cannot be sent: " + e.getMessage());
        }
    }

    private void expect(Procedure procedure) {
        int address = procedure.commonAddress();
        unfinished.clear();
        unfinished.addAll(address == CommonAddress.BROADCAST.value() ? stations : List.of(address));
        unconfirmed.clear();
        unconfirmed.addAll(unfinished);
    }

    private void watch(Duration delay) {
        timer = clock.after(delay, () -> mailbox.execute(this::checkTime));
    }

    private void checkTime() {
        if (current == null) {
            return;
        }
        var left = timeout.minusNanos(clock.nanos() - lastHeard);
        if (left.isPositive()) {
            watch(left);
        } else {
            end(Result.TIMEOUT, (unconfirmed.isEmpty() ? "no end" : "no confirmation") + " within "
                    + Words.seconds(timeout));
        }
    }

    /** Looks at a system command that came back, or at a value that was requested. */
    void received(Asdu asdu) {
        var now = current;
        if (now == null || !asdus.answers(asdu, now.procedure)) {
            return;
        }
        if (asdu.cause().isUnknown() || asdu.negative()) {
            refused(asdu);
        } else if (asdu.type().filter(type -> type.direction() == Direction.MONITOR).isPresent()) {
            finished(asdu.commonAddress());
        } else {
            proceed(now.procedure, asdu);
        }
    }

    private void proceed(Procedure procedure, Asdu asdu) {
        if (asdu.cause() == CauseOfTransmission.ACTIVATION_CON) {
            remove(unconfirmed, asdu.commonAddress());
            if (!ProcedureAsdus.isTerminated(procedure)) {
                finished(asdu.commonAddress());
            }
        } else if (asdu.cause() == CauseOfTransmission.ACTIVATION_TERMINATION
                && !unconfirmed.contains(asdu.commonAddress())) {
            finished(asdu.commonAddress());
        }
    }

    private void refused(Asdu asdu) {
        end(Result.REFUSED, asdu.cause().isUnknown() ? asdu.cause().meaning() : "negative confirmation");
    }

    private void finished(int commonAddress) {
        remove(unfinished, commonAddress);
        if (unfinished.isEmpty()) {
            end(Result.DONE, "done");
        }
    }

    /** A station may answer a broadcast with the broadcast address; then it speaks for all. */
    private static void remove(Set<Integer> stations, int commonAddress) {
        if (commonAddress == CommonAddress.BROADCAST.value()) {
            stations.clear();
        } else {
            stations.remove(commonAddress);
        }
    }

    private void end(Result result, String words) {
        var ended = current;
        timer.cancel();
        if (ended != null) {
            ended.outcome.complete(outcome(ended.procedure, result, words));
        }
        next();
    }

    static Outcome outcome(Procedure procedure, Result result, String words) {
        return new Outcome(procedure, result, procedure.words() + ": " + words);
    }
}
