/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.time.Duration;
import java.util.concurrent.Executor;

import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;

/** Whether the peer is still there: after t3 of silence it is asked, and has t1 to answer (clause 5.2). */
final class TestProcedure {

    private final Duration t1;
    private final Duration t3;
    private final Deadline silence;
    private final Deadline answer;
    private final Runnable ask;

    /**
     * @param ask sends TESTFR act
     * @param noAnswer told when the peer is not there any more
     */
    TestProcedure(LinkSettings settings, LinkClock clock, Executor guarded, Runnable ask, Runnable noAnswer) {
        t1 = settings.t1();
        t3 = settings.t3();
        this.ask = ask;
        silence = new Deadline(clock, guarded, this::silent);
        answer = new Deadline(clock, guarded, noAnswer);
    }

    /** The peer has sent something, or the connection begins. */
    void heard() {
        if (!t3.isZero()) {
            silence.start(t3);
        }
    }

    private void silent() {
        ask.run();
        if (!answer.isRunning()) {
            answer.start(t1);
        }
        heard();
    }

    /** TESTFR con has come. */
    void answered() {
        answer.stop();
    }

    /** Ends for good. */
    void cancel() {
        silence.cancel();
        answer.cancel();
    }
}
