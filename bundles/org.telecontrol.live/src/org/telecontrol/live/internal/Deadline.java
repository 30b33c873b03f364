/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.concurrent.Executor;

import org.telecontrol.link.LinkClock;

/**
 * A time-out of a session. What is to be done then has its turn in the mailbox, behind what came before; it is not done
 * when the time-out was ended or begun anew by then.
 */
final class Deadline {

    private final LinkClock clock;
    private final Executor mailbox;
    private final Runnable expiry;
    private LinkClock.Timer timer = () -> {};
    private long begun;

    Deadline(LinkClock clock, Executor mailbox, Runnable expiry) {
        this.clock = clock;
        this.mailbox = mailbox;
        this.expiry = expiry;
    }

    void begin(Duration delay) {
        end();
        long number = begun;
        timer = clock.after(delay, () -> mailbox.execute(() -> expire(number)));
    }

    private void expire(long number) {
        if (number == begun) {
            expiry.run();
        }
    }

    void end() {
        timer.cancel();
        begun++;
    }
}
