/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.telecontrol.cli.ExitCode;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;
import org.telecontrol.live.Procedure.Result;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.image.ImagePoint;

/** What became of one RTU in a run of {@code monitor}. */
final class MonitoredRtu {

    private static final int NAMES_TOLD = 10;

    private final Session session;
    private final String where;
    private final Set<Procedure> awaited = new HashSet<>();
    private boolean interrogated;
    private boolean started;
    private boolean ended;
    private int exitCode;

    /** @param where host and port, for people */
    MonitoredRtu(Session session, String where) {
        this.session = session;
        this.where = where;
    }

    /** Takes a new state; gives the sentence to tell when it is the end. */
    Optional<String> became(SessionStatus status) {
        started |= status.state() == SessionState.STARTED;
        if (status.state() != SessionState.FAILED) {
            return Optional.empty();
        }
        ended = true;
        exitCode = ExitCode.NO_CONNECTION;
        return Optional.of((started ? "The connection to " : "No connection to ") + session.rtu() + " at " + where
                + (started ? " was lost: " : ": ") + status.detail());
    }

    /** The plan for connecting is done: asks for counters, too, which a general interrogation does not bring. */
    void interrogated(List<Outcome> outcomes) {
        if (interrogated || outcomes.stream().anyMatch(outcome -> outcome.result() == Result.LOST)) {
            return;
        }
        interrogated = true;
        session.stations().stream().filter(this::hasSilentCounters).forEach(station -> {
            var counters = new Procedure.CounterInterrogation(station, 0, 0);
            awaited.add(counters);
            session.run(counters);
        });
    }

    private boolean hasSilentCounters(int station) {
        return silent().stream().anyMatch(point -> point.commonAddress() == station && isCounter(point));
    }

    private static boolean isCounter(ImagePoint point) {
        var configured = point.configured();
        return configured != null && configured.type().valueKind() == ValueKind.BINARY_COUNTER;
    }

    void procedureEnded(Outcome outcome) {
        awaited.remove(outcome.procedure());
        if (outcome.result() == Result.REFUSED || outcome.result() == Result.TIMEOUT) {
            exitCode = Math.max(exitCode, ExitCode.ERRORS_FOUND);
        }
    }

    /** Whether every interrogation has come to its end. */
    boolean isAnswered() {
        return interrogated && awaited.isEmpty();
    }

    /** Whether there is no connection and will be none. */
    boolean isEnded() {
        return ended;
    }

    int exitCode() {
        return exitCode;
    }

    /** What to tell when configured points did not report. */
    Optional<String> silence() {
        var names = silent().stream().map(ImagePoint::name).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var told = names.stream().limit(NAMES_TOLD).collect(Collectors.joining(", "));
        return Optional.of(session.rtu() + ": " + names.size() + " configured point" + (names.size() == 1 ? "" : "s")
                + " did not report: " + told + (names.size() > NAMES_TOLD ? ", …" : ""));
    }

    private List<ImagePoint> silent() {
        return session.image().points().stream().filter(point -> point.isConfigured() && point.last().isEmpty())
                .toList();
    }
}
