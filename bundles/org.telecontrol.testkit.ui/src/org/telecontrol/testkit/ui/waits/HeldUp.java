/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.waits;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Measures for how long the UI thread keeps people waiting. */
public final class HeldUp {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HeldUp() {}

    /**
     * The longest time during which the UI thread answered nobody while {@code work} was done, as far as it was busy or
     * waited for another thread: what the rest of the machine took from it does not count.
     */
    public static Duration longest(Display display, Runnable work) {
        THREADS.setThreadContentionMonitoringEnabled(true);
        var running = new AtomicBoolean(true);
        var longest = new AtomicLong();
        var watcher = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                var asked = heldUp(display.getThread());
                display.syncExec(() -> longest.accumulateAndGet(heldUp(display.getThread()) - asked, Math::max));
                Thread.onSpinWait();
            }
        });
        work.run();
        running.set(false);
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Duration.ofNanos(longest.get());
    }

    /** Nanoseconds that a thread worked, waited or was blocked since it began. */
    private static long heldUp(Thread thread) {
        var state = THREADS.getThreadInfo(thread.threadId());
        return THREADS.getThreadCpuTime(thread.threadId())
                + Duration.ofMillis(state.getBlockedTime() + state.getWaitedTime()).toNanos();
    }
}
