/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkState;

/** What is to be sent over one connection, in order. May be used from any thread; never waits. */
final class Outbox {

    /** So many spontaneous reports wait for a controlling station that does not acknowledge; more are left out. */
    static final int EVENT_BUFFER = 10_000;

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    private final Link link;
    private final Executor threads;
    private final AtomicInteger waiting = new AtomicInteger();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** @param threads where sending may wait */
    Outbox(Link link, Executor threads) {
        this.link = link;
        this.threads = threads;
    }

    Link link() {
        return link;
    }

    /** Answers with what there is when its turn comes. */
    synchronized void answer(Supplier<List<Asdu>> asdus) {
        last = last.thenRunAsync(() -> send(asdus.get()), threads).exceptionally(fault -> {
            LOG.log(Level.ERROR, "An answer to " + link.peer() + " could not be sent", fault);
            return null;
        });
    }

    private void send(List<Asdu> asdus) {
        asdus.forEach(link::send);
    }

    void answer(Asdu asdu) {
        answer(() -> List.of(asdu));
    }

    /** Reports a change, unless data transfer is not started or too many are waiting. */
    void report(Asdu asdu) {
        if (link.state() != LinkState.STARTED || waiting.get() >= EVENT_BUFFER) {
            return;
        }
        waiting.incrementAndGet();
        answer(() -> {
            waiting.decrementAndGet();
            return List.of(asdu);
        });
    }
}
