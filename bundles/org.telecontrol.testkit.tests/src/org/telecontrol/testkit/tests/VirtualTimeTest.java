/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.time.VirtualTime;

class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime();
    private final List<String> log = new ArrayList<>();

    @Test
    void nothingRunsUntilTimePasses() {
        time.scheduler().schedule(() -> log.add("late"), 15, TimeUnit.SECONDS);
        time.advance(Duration.ofMillis(14_999));
        assertEquals(List.of(), log);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("late"), log);
    }

    @Test
    void tasksRunInOrderAndSeeTheirOwnTime() {
        var start = time.now();
        var scheduler = time.scheduler();
        scheduler.schedule(() -> log.add("b" + Duration.between(start, time.clock().instant()).toSeconds()), 2,
                TimeUnit.SECONDS);
        scheduler.schedule(() -> {
            log.add("a");
            scheduler.schedule(() -> log.add("a2"), 500, TimeUnit.MILLISECONDS);
        }, 1, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(5));
        assertEquals(List.of("a", "a2", "b2"), log);
        assertEquals(start.plusSeconds(5), time.now());
    }

    @Test
    void periodicTasksRepeatUntilCancelled() {
        var task = time.scheduler().scheduleAtFixedRate(() -> log.add("tick"), 1, 1, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(3));
        task.cancel(false);
        time.advance(Duration.ofSeconds(3));
        assertEquals(3, log.size());
        assertTrue(task.isCancelled());
    }

    @Test
    void aFailedPeriodicTaskEndsAsItsExecutorsWould() {
        var task = time.scheduler().scheduleAtFixedRate(() -> {
            log.add("tick");
            throw new IllegalStateException("broken");
        }, 1, 1, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(3));
        assertEquals(1, log.size());
        assertTrue(task.isDone());
    }

    @Test
    void aScheduledTaskReportsItsDelay() {
        var task = time.scheduler().schedule(() -> log.add("x"), 3, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(1));
        assertEquals(2, task.getDelay(TimeUnit.SECONDS));
        assertFalse(task.isDone());
    }

    @Test
    void afterShutdownNothingIsTaken() {
        var scheduler = time.scheduler();
        scheduler.shutdown();
        assertThrows(RejectedExecutionException.class, () -> scheduler.execute(() -> log.add("x")));
    }
}
