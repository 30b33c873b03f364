/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.LinkClock;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;

/** Starts the planned procedures while data transfer is started. */
final class Plans {

    private final List<Plan> plans;
    private final Function<Procedure, CompletableFuture<Outcome>> run;
    private final Consumer<List<Outcome>> connectPlanEnded;
    private final List<Repetition> repetitions;

    Plans(List<Plan> plans, LinkClock clock, Executor mailbox, Function<Procedure, CompletableFuture<Outcome>> run,
            Consumer<List<Outcome>> connectPlanEnded) {
        this.plans = plans;
        this.run = run;
        this.connectPlanEnded = connectPlanEnded;
        repetitions = plans.stream().map(plan -> new Repetition(plan, clock, mailbox)).toList();
    }

    /** What is done over and over. */
    private final class Repetition {

        private final Plan plan;
        private final Deadline next;

        Repetition(Plan plan, LinkClock clock, Executor mailbox) {
            this.plan = plan;
            next = new Deadline(clock, mailbox, this::fall);
        }

        void begin() {
            @Nullable
            Duration period = plan.period();
            if (period != null) {
                next.begin(period);
            }
        }

        private void fall() {
            begin();
            plan.procedures().forEach(run::apply);
        }

        void end() {
            next.end();
        }
    }

    /** Data transfer has started. */
    void begin() {
        var started = onConnect().map(run).toList();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
                .thenRun(() -> connectPlanEnded.accept(started.stream().map(CompletableFuture::join).toList()));
        repetitions.forEach(Repetition::begin);
    }

    /** A station has started anew: what is done after connecting is done for it again. */
    void restarted(int commonAddress) {
        onConnect().filter(procedure -> procedure.commonAddress() == commonAddress).forEach(run::apply);
    }

    private Stream<Procedure> onConnect() {
        return plans.stream().filter(Plan::onConnect).flatMap(plan -> plan.procedures().stream());
    }

    /** Data transfer has ended. */
    void end() {
        repetitions.forEach(Repetition::end);
    }
}
