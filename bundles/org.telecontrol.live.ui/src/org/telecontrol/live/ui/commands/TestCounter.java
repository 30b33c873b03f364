/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.concurrent.atomic.AtomicInteger;

/** TSC of test commands: each has another one, so that an answer that is late is not taken for the one that is awaited. */
final class TestCounter {

    private static final int OCTETS = 0xffff;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestCounter() {}

    static int next() {
        return COUNTER.incrementAndGet() & OCTETS;
    }
}
