/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** A task with the virtual time at which it is due; equal times keep the order of submission. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class VirtualTask<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {

    private static final AtomicLong COUNT = new AtomicLong();

    private final VirtualTime time;
    private final Duration period;
    private final long number = COUNT.getAndIncrement();
    private Instant due;

    /** @param period zero for a task that runs once */
    VirtualTask(VirtualTime time, Callable<V> work, Duration delay, Duration period) {
        super(work);
        this.time = time;
        this.period = period;
        this.due = time.now().plus(delay);
    }

    Instant due() {
        return due;
    }

    @Override
    public boolean isPeriodic() {
        return !period.isZero();
    }

    @Override
    public void run() {
        if (!isPeriodic()) {
            super.run();
        } else if (runAndReset()) {
            due = due.plus(period);
            time.add(this);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        time.remove(this);
        return super.cancel(mayInterruptIfRunning);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(Duration.between(time.now(), due));
    }

    @Override
    public int compareTo(Delayed other) {
        if (other instanceof VirtualTask<?> task) {
            var order = due.compareTo(task.due);
            return order == 0 ? Long.compare(number, task.number) : order;
        }
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
