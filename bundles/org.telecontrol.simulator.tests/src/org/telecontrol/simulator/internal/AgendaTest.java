/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.testkit.VirtualLinkClock;

@Timeout(60)
class AgendaTest {

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private final Agenda agenda = new Agenda(clock, task -> threads.add(Thread.ofPlatform().daemon().start(task)));

    private void pass(Duration time) throws InterruptedException {
        clock.advance(time);
        for (var thread : threads) {
            thread.join();
        }
    }

    @Test
    void aTaskThatFailsKeepsNoOtherFromRunning() throws InterruptedException {
        agenda.after(Duration.ofSeconds(1), () -> {
            throw new IllegalStateException("a fault that a test wants");
        });
        agenda.after(Duration.ofSeconds(2), () -> done.add("next"));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("next"), done);
    }

    /** Otherwise what goes on by itself would do so twice after each restart that comes in the middle of it. */
    @Test
    void whatATaskPlansThatWasOvertakenByAClearingIsForgotten() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cleared = new CountDownLatch(1);
        agenda.after(Duration.ofSeconds(1), () -> {
            begun.countDown();
            await(cleared);
            agenda.after(Duration.ofSeconds(1), () -> done.add("old"));
        });
        clock.advance(Duration.ofSeconds(1));
        begun.await();
        agenda.clear();
        agenda.after(Duration.ofSeconds(1), () -> done.add("new"));
        cleared.countDown();
        pass(Duration.ZERO);
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("new"), done);
    }

    @Test
    void aTaskMayClearAndPlanAnew() throws InterruptedException {
        agenda.after(Duration.ofSeconds(1), () -> {
            agenda.clear();
            agenda.after(Duration.ofSeconds(1), () -> done.add("new"));
        });
        agenda.after(Duration.ofSeconds(2), () -> done.add("old"));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("new"), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
