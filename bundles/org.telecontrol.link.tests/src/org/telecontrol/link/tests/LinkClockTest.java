/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.testkit.VirtualLinkClock;

class LinkClockTest {

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final List<String> done = new ArrayList<>();

    @Test
    void timersRunInTheOrderOfTheirTimesAndAtThem() {
        clock.after(Duration.ofSeconds(2), () -> done.add("second at " + clock.now()));
        clock.after(Duration.ofSeconds(1), () -> done.add("first at " + clock.now()));
        clock.after(Duration.ofSeconds(3), () -> done.add("third"));
        clock.advance(Duration.ofSeconds(2));
        assertEquals(List.of("first at 2026-11-22T10:00:01Z", "second at 2026-11-22T10:00:02Z"), done);
        assertEquals(VirtualLinkClock.START.plusSeconds(2), clock.now());
    }

    @Test
    void timersMaySetTimers() {
        clock.after(Duration.ofSeconds(1), () -> clock.after(Duration.ofSeconds(1), () -> done.add("nested")));
        clock.advance(Duration.ofSeconds(2));
        assertEquals(List.of("nested"), done);
    }

    @Test
    void cancelledTimersDoNotRun() {
        clock.after(Duration.ofSeconds(1), () -> done.add("never")).cancel();
        clock.advance(Duration.ofSeconds(5));
        assertEquals(List.of(), done);
    }

    @Test
    void theSystemsClockRunsTimersOnADaemonThread() throws Exception {
        var ran = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        long before = LinkClock.system().nanos();
        LinkClock.system().after(Duration.ofMillis(5), () -> {
            threads.add(Thread.currentThread());
            ran.countDown();
        });
        assertTrue(ran.await(10, TimeUnit.SECONDS));
        assertTrue(threads.get(0).isDaemon());
        assertTrue(LinkClock.system().nanos() - before >= 5_000_000);
    }
}
