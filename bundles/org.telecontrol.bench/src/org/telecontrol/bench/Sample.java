/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

/** Takes one figure. */
@FunctionalInterface
public interface Sample {

    double NANOS_A_MILLISECOND = 1e6;

    double take() throws Exception;

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    /** Milliseconds that pass. */
    static Sample time(Work work) {
        return time(() -> {}, work);
    }

    /** Milliseconds that pass, without those of what has to be done before. */
    static Sample time(Work before, Work work) {
        return () -> {
            before.run();
            var start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        };
    }
}
