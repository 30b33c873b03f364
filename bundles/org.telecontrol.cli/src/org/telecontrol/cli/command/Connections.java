/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;

/** Opens and closes sessions as commands need it. */
final class Connections {

    private static final int SECONDS_TO_CLOSE = 5;

    private Connections() {}

    /** @throws CommandFailure when the configuration of the RTU does not suffice */
    static Session open(Sessions sessions, Rtu rtu, SessionOptions options) {
        try {
            return sessions.open(rtu, options);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.errorsFound(rtu.getName() + ": " + e.getMessage());
        }
    }

    /** Host and port of an RTU, for people. */
    static String where(Rtu rtu, SessionOptions options) {
        var endpoints = options.endpoints().isEmpty()
                ? rtu.getEndpoints().stream().map(endpoint -> new Endpoint(endpoint.getHost(), endpoint.getPort()))
                : options.endpoints().stream();
        return endpoints.map(Endpoint::toString).collect(Collectors.joining(" or "));
    }

    /** Closes in good order; a peer that does not answer is not waited for. */
    static void close(Sessions sessions) {
        sessions.closeAll().orTimeout(SECONDS_TO_CLOSE, TimeUnit.SECONDS).handle((closed, late) -> true).join();
    }
}
