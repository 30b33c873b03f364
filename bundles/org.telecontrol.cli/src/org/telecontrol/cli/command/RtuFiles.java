/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.model.station.Rtu;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The RTU whose files a command works on. */
final class RtuFiles {

    @Mixin
    private StationInput input = new StationInput();

    @Option(names = "--rtu", paramLabel = "NAME", required = true, description = "The RTU.")
    private String name = "";

    @Option(names = "--common-address", paramLabel = "N", description = "The station; the RTU's first one otherwise.")
    private @Nullable Integer commonAddress;

    @Mixin
    private Destination destination = new Destination();

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
        try {
            return new OneConnection(context, rtu, destination.options()).during((session, stream) -> {
                var outcome = OneConnection.await(transfer.begin(session, station(rtu)), stream,
                        event -> tell(context, event));
                return result.apply(session, done(session, outcome));
            });
        } catch (InterruptedException e) {
            throw CommandFailure.errorsFound("Stopped before the transfer was over");
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

    private static void tell(Context context, LiveEvent event) {
        if (event instanceof LiveEvent.FileProgress progress) {
            context.messages().line(progress.done() + " of " + progress.total() + " octets");
        }
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
}
