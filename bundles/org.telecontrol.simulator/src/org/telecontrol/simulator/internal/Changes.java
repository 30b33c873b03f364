/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.telecontrol.link.LinkClock;
import org.telecontrol.simulator.internal.Process.Report;

/**
 * Lets values change, by chance at a rate and by their courses. While a controlling station cannot follow nothing changes:
 * then the process is slow rather than that an event is lost.
 */
final class Changes {

    private static final Duration SHORTEST_TICK = Duration.ofMillis(20);
    private static final Duration LONGEST_TICK = Duration.ofDays(1);

    private final Process process;
    private final Agenda agenda;
    private final LinkClock clock;
    private final double rate;
    private final BooleanSupplier isFull;
    private final Consumer<List<Report>> publish;

    /** Changes owed since the last ones; what cannot be made up for within a second is given up. */
    private double due;
    private long changedAt;

    Changes(Process process, Agenda agenda, LinkClock clock, double rate, BooleanSupplier isFull,
            Consumer<List<Report>> publish) {
        this.process = process;
        this.agenda = agenda;
        this.clock = clock;
        this.rate = rate;
        this.isFull = isFull;
        this.publish = publish;
    }

    void begin() {
        due = 0;
        changedAt = clock.nanos();
        if (rate > 0) {
            changeLater();
        }
        advanceLater();
    }

    private Duration tick() {
        return Duration.ofNanos(Math.clamp(Math.round(1e9 / rate), SHORTEST_TICK.toNanos(), LONGEST_TICK.toNanos()));
    }

    private void changeLater() {
        agenda.after(tick(), this::change);
    }

    private void change() {
        long now = clock.nanos();
        due = Math.min(due + rate * (now - changedAt) / 1e9, Math.max(rate, 1));
        changedAt = now;
        if (!isFull.getAsBoolean()) {
            int count = (int) due;
            due -= count;
            publish.accept(process.change(count));
        }
        changeLater();
    }

    private void advanceLater() {
        process.untilNext().ifPresent(wait -> agenda.after(wait, this::advance));
    }

    private void advance() {
        if (isFull.getAsBoolean()) {
            agenda.after(SHORTEST_TICK, this::advance);
        } else {
            publish.accept(process.advance());
            advanceLater();
        }
    }
}
