/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The RTU whose files a command works on, and the connection to it. */
final class RtuFiles {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WAITING_VALUES = 1000;

    @Mixin
    private StationInput input = new StationInput();

    @Option(names = "--rtu", paramLabel = "NAME", required = true, description = "The RTU.")
    private String name = "";

    @Option(names = "--common-address", paramLabel = "N", description = "The station; the RTU's first one otherwise.")
    private @Nullable Integer commonAddress;

    @Option(names = "--to", paramLabel = "HOST:PORT", converter = HostPort.class, description = "Connects there instead of to the configured endpoint.")
    private @Nullable Endpoint to;

    /** What is done with the session of the RTU. */
    @FunctionalInterface
    interface Transfer {
        CompletableFuture<FileOutcome> begin(Session session, int commonAddress);
    }

    /**
     * Connects, does something, tells progress, and gives the outcome, which is done.
     *
     * @throws CommandFailure when there is no connection or the station refuses
     */
    <T> T run(Context context, Transfer transfer, BiFunction<Session, FileOutcome, T> result) throws IOException {
        var rtu = RtuChoice.named(name, input.load(context));
        var sessions = Sessions.over(context.cores().links());
        try (var stream = sessions.stream(WAITING_VALUES, LiveStream.WhenFull.DROP_OLDEST)) {
            var session = Connections.open(sessions, rtu, options());
            connect(session, stream, Connections.where(rtu, options()));
            return result.apply(session,
                    done(session, await(context, transfer.begin(session, station(rtu)), stream)));
        } catch (InterruptedException e) {
            throw CommandFailure.errorsFound("Stopped before the transfer was over");
        } finally {
            Connections.close(sessions);
        }
    }

    private int station(Rtu rtu) {
        var chosen = commonAddress;
        if (chosen != null) {
            return chosen;
        }
        if (rtu.getStations().isEmpty()) {
            throw CommandFailure.errorsFound(name + " has no station");
        }
        return rtu.getStations().getFirst().getCommonAddress();
    }

    private static void connect(Session session, LiveStream stream, String where) throws InterruptedException {
        while (session.status().state() != SessionState.STARTED) {
            if (session.status().state().isEnded()) {
                throw CommandFailure.noConnection(
                        "No connection to " + session.rtu() + " at " + where + ": " + session.status().detail());
            }
            stream.poll(PAUSE);
        }
    }

    private static FileOutcome await(Context context, CompletableFuture<FileOutcome> outcome, LiveStream stream)
            throws InterruptedException {
        while (!outcome.isDone()) {
            if (stream.poll(PAUSE) instanceof LiveEvent.FileProgress progress) {
                context.messages().line(progress.done() + " of " + progress.total() + " octets");
            }
        }
        return outcome.join();
    }

    private FileOutcome done(Session session, FileOutcome outcome) {
        if (outcome.isDone()) {
            return outcome;
        }
        var words = name + ": " + outcome.words();
        throw session.status().state() == SessionState.STARTED
                ? CommandFailure.errorsFound(words)
                : CommandFailure.noConnection(words);
    }

    private SessionOptions options() {
        var options = SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER).withPlans(false)
                .withPasswords(new EnvironmentPasswords());
        var endpoint = to;
        return endpoint == null ? options : options.to(endpoint);
    }
}
