/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandOutcome;
import org.telecontrol.live.command.CommandOutcome.Result;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.model.station.Rtu;

/** One run of {@code operate}: connects, gives the command once data transfer is started, prints its steps. */
final class Operation {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WAITING_VALUES = 1000;

    private final Context context;
    private final Sessions sessions;
    private final StepOutput output;
    private @Nullable CommandDialogue dialogue;

    Operation(Context context, Sessions sessions, StepOutput output) {
        this.context = context;
        this.sessions = sessions;
        this.output = output;
    }

    /** Gives the exit code. */
    int run(Rtu rtu, CommandRequest request, SessionOptions options) {
        try (var stream = sessions.stream(WAITING_VALUES, LiveStream.WhenFull.DROP_OLDEST)) {
            var session = Connections.open(sessions, rtu, options);
            var where = session.rtu() + " at " + Connections.where(rtu, options);
            connect(session, stream, where);
            return operate(session, stream, request, where);
        } catch (InterruptedException e) {
            throw interrupted(request);
        } finally {
            context.results().flush();
            Connections.close(sessions);
        }
    }

    private void connect(Session session, LiveStream stream, String where) throws InterruptedException {
        while (session.status().state() != SessionState.STARTED) {
            if (session.status().state().isEnded()) {
                var reason = session.status().detail();
                output.result(Result.LOST, reason);
                throw CommandFailure.noConnection("No connection to " + where + ": " + reason);
            }
            stream.poll(PAUSE);
        }
    }

    private int operate(Session session, LiveStream stream, CommandRequest request, String where)
            throws InterruptedException {
        var started = session.operate(request);
        dialogue = started;
        boolean over;
        do {
            over = started.outcome().isDone();
            print(stream);
        } while (!over);
        return end(started.outcome().join(), where);
    }

    /** Prints the steps that have come, or waits a little for one. */
    private void print(LiveStream stream) throws InterruptedException {
        var event = stream.poll(PAUSE);
        while (event != null) {
            if (event instanceof LiveEvent.CommandProgress progress) {
                output.step(progress.event());
                context.results().flush();
            }
            event = stream.poll(Duration.ZERO);
        }
    }

    private int end(CommandOutcome outcome, String where) {
        output.result(outcome.result(), outcome.words());
        return switch (outcome.result()) {
            case OK -> ExitCode.DONE;
            case REFUSED, TIMEOUT -> ExitCode.ERRORS_FOUND;
            case LOST -> throw CommandFailure.noConnection(
                    "The connection to " + where + " was lost: " + outcome.words());
        };
    }

    private CommandFailure interrupted(CommandRequest request) {
        var name = request.command().qualifiedName();
        return CommandFailure.errorsFound(dialogue == null
                ? "Stopped before " + name + " was sent"
                : "Stopped while " + name + " was under way; whether it was carried out is not known");
    }
}
