/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;

/** One run of {@code monitor}: prints the events of all sessions until there is nothing more to wait for. */
final class Monitoring {

    private static final int WAITING_VALUES = 10_000;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Context context;
    private final Sessions sessions;
    private final MonitorOutput output;
    private final boolean once;
    private final Deadline deadline;
    private final Map<String, MonitoredRtu> rtus = new LinkedHashMap<>();

    Monitoring(Context context, Sessions sessions, MonitorOutput output, boolean once, Deadline deadline) {
        this.context = context;
        this.sessions = sessions;
        this.output = output;
        this.once = once;
        this.deadline = deadline;
    }

    /** Gives the exit code. */
    int run(List<Rtu> configured, SessionOptions options) {
        try (var stream = sessions.stream(WAITING_VALUES, LiveStream.WhenFull.WAIT)) {
            configured.forEach(rtu -> rtus.put(rtu.getName(),
                    new MonitoredRtu(Connections.open(sessions, rtu, options), Connections.where(rtu, options))));
            print(stream);
        } catch (InterruptedException e) {
            // Ctrl-C is how a stream usually ends
        } finally {
            context.results().flush();
            Connections.close(sessions);
        }
        return exitCode();
    }

    private void print(LiveStream stream) throws InterruptedException {
        while (!deadline.isOver() && !isDone() && !context.stop().isRequested()) {
            var event = stream.poll(Duration.ZERO);
            if (event == null) {
                if (context.results().isBroken()) {
                    return;
                }
                event = stream.poll(deadline.left(PAUSE));
            }
            if (event != null) {
                take(event);
            }
        }
    }

    private boolean isDone() {
        return rtus.values().stream().allMatch(rtu -> rtu.isEnded() || once && rtu.isAnswered());
    }

    private void take(LiveEvent event) {
        switch (event) {
            case LiveEvent.ValueReceived value -> output.value(value.value());
            case LiveEvent.StatusChanged changed -> changed(changed.rtu(), changed.status());
            case LiveEvent.ConnectPlanEnded plan -> rtu(plan.rtu()).interrogated(plan.outcomes());
            case LiveEvent.ProcedureEnded procedure -> ended(procedure);
            case LiveEvent.Unreadable unreadable -> context.messages().line(unreadable.rtu() + ": not decoded, "
                    + unreadable.words());
            case LiveEvent.Deviation deviation -> context.messages().line(deviation.rtu() + ": " + deviation.words());
            case LiveEvent.Lost lost -> context.messages().line(lost.values() + " values were not printed");
            case LiveEvent.CommandProgress progress -> {
                // no command is given here
            }
            case LiveEvent.FileProgress progress -> {
                // no file is transferred here
            }
        }
    }

    private void changed(String rtu, SessionStatus status) {
        output.status(rtu, status);
        rtu(rtu).became(status).ifPresent(context.messages()::failure);
    }

    private void ended(LiveEvent.ProcedureEnded procedure) {
        rtu(procedure.rtu()).procedureEnded(procedure.outcome());
        if (!procedure.outcome().isDone() && procedure.outcome().result() != Procedure.Result.LOST) {
            context.messages().line(procedure.rtu() + ": " + procedure.outcome().words());
        }
    }

    private MonitoredRtu rtu(String name) {
        return Objects.requireNonNull(rtus.get(name));
    }

    private int exitCode() {
        var codes = rtus.values().stream().mapToInt(MonitoredRtu::exitCode);
        if (!once) {
            return rtus.values().stream().allMatch(MonitoredRtu::isEnded) ? ExitCode.NO_CONNECTION : ExitCode.DONE;
        }
        rtus.values().stream().filter(MonitoredRtu::isAnswered)
                .forEach(rtu -> rtu.silence().ifPresent(context.messages()::line));
        if (!isDone() && deadline.isOver()) {
            context.messages().failure("The interrogation was not over in time");
            return Math.max(ExitCode.ERRORS_FOUND, codes.max().orElse(ExitCode.DONE));
        }
        return codes.max().orElse(ExitCode.DONE);
    }
}
