/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;

/** The connection to an RTU that stands while a command does its work. */
record OneConnection(Context context, Rtu rtu, SessionOptions options) {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WAITING_VALUES = 1000;

    /** What is done once data transfer is started. */
    @FunctionalInterface
    interface Work<T> {
        T with(Session session, LiveStream stream) throws InterruptedException;
    }

    /** @throws CommandFailure when there is no connection */
    <T> T during(Work<T> work) throws InterruptedException {
        var sessions = Sessions.over(context.cores().links());
        try (var stream = sessions.stream(WAITING_VALUES, LiveStream.WhenFull.DROP_OLDEST)) {
            var session = Connections.open(sessions, rtu, options);
            connect(session, stream);
            return work.with(session, stream);
        } finally {
            context.results().flush();
            Connections.close(sessions);
        }
    }

    private void connect(Session session, LiveStream stream) throws InterruptedException {
        while (session.status().state() != SessionState.STARTED) {
            if (session.status().state().isEnded()) {
                throw CommandFailure.noConnection("No connection to " + session.rtu() + " at "
                        + Connections.where(rtu, options) + ": " + session.status().detail());
            }
            stream.poll(PAUSE);
        }
    }

    /** Waits for an outcome, and tells of what happens until then. */
    static <T> T await(CompletableFuture<T> outcome, LiveStream stream, Consumer<LiveEvent> told)
            throws InterruptedException {
        boolean over;
        do {
            over = outcome.isDone();
            for (var event = stream.poll(over ? Duration.ZERO : PAUSE); event != null; event = stream
                    .poll(Duration.ZERO)) {
                told.accept(event);
            }
        } while (!over);
        return outcome.join();
    }
}
