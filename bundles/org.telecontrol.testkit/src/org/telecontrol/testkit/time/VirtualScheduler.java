/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.time;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Hands tasks to the virtual time. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class VirtualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private final VirtualTime time;
    private volatile boolean shutdown;

    VirtualScheduler(VirtualTime time) {
        this.time = time;
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return add(callable(command), Duration.of(delay, unit.toChronoUnit()), Duration.ZERO);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return add(callable, Duration.of(delay, unit.toChronoUnit()), Duration.ZERO);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        return add(callable(command), Duration.of(initialDelay, unit.toChronoUnit()),
                Duration.of(period, unit.toChronoUnit()));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        return scheduleAtFixedRate(command, initialDelay, delay, unit);
    }

    @Override
    public void shutdown() {
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return shutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return shutdown;
    }

    private <V> VirtualTask<V> add(Callable<V> work, Duration delay, Duration period) {
        if (shutdown) {
            throw new RejectedExecutionException("The scheduler has been shut down.");
        }
        var task = new VirtualTask<>(time, work, delay, period);
        time.add(task);
        return task;
    }

    private static Callable<Boolean> callable(Runnable command) {
        return () -> {
            command.run();
            return Boolean.TRUE;
        };
    }
}
