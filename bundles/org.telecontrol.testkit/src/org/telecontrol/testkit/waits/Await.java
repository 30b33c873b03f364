/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.waits;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits until a condition holds and fails with one sentence when it does not in time. */
public final class Await {

    private static final Duration POLL = Duration.ofMillis(5);

    private Await() {}

    public static void until(BooleanSupplier condition, Duration timeout, Supplier<String> failure) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not so after " + timeout.toMillis() + " ms: " + failure.get());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
