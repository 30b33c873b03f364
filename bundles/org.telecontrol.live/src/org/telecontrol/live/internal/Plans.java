/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.ArrayList;
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
    private final LinkClock clock;
    private final Executor mailbox;
    private final Function<Procedure, CompletableFuture<Outcome>> run;
    private final Consumer<List<Outcome>> connectPlanEnded;
    private final List<LinkClock.Timer> timers = new ArrayList<>();

    Plans(List<Plan> plans, LinkClock clock, Executor mailbox, Function<Procedure, CompletableFuture<Outcome>> run,
            Consumer<List<Outcome>> connectPlanEnded) {
        this.plans = plans;
        this.clock = clock;
        this.mailbox = mailbox;
        this.run = run;
        this.connectPlanEnded = connectPlanEnded;
    }

    /** Data transfer has started. */
    void begin() {
        var started = plans.stream().filter(Plan::onConnect).flatMap(plan -> plan.procedures().stream()).map(run)
                .toList();
        CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
                .thenRun(() -> connectPlanEnded.accept(started.stream().map(CompletableFuture::join).toList()));
        for (int number = 0; number < plans.size(); number++) {
            timers.add(() -> {});
            repeat(number);
        }
    }

    private void repeat(int number) {
        @Nullable
        Duration period = plans.get(number).period();
        if (period != null) {
            timers.set(number, clock.after(period, () -> mailbox.execute(() -> fall(number))));
        }
    }

    private void fall(int number) {
        if (number < timers.size()) {
            plans.get(number).procedures().forEach(run::apply);
            repeat(number);
        }
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
        timers.forEach(LinkClock.Timer::cancel);
        timers.clear();
    }
}
