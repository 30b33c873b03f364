/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Duration;
import java.util.List;

import org.telecontrol.link.Endpoint;
import org.telecontrol.link.PasswordSource;

/**
 * How a session differs from what the configuration says.
 *
 * @param endpoints where to connect instead of the configured endpoints; empty for those
 * @param plans whether the link profile's plans (interrogation, counters, clock) are run
 * @param interrogateOnConnect whether every station, and its counters where it has any, is interrogated after each start
 *        of data transfer, planned or not
 * @param strict whether a peer that deviates from the standard loses its connection
 * @param procedureTimeout an interrogation or the like has failed when nothing of its answer has come for so long
 */
public record SessionOptions(List<Endpoint> endpoints, ReconnectPolicy reconnect, boolean plans,
        boolean interrogateOnConnect, Duration procedureTimeout, PasswordSource passwords, boolean strict) {

    /** As configured; lost connections are made again, a station has 30 s to answer. */
    public static final SessionOptions DEFAULT = new SessionOptions(List.of(), ReconnectPolicy.DEFAULT, true, false,
            Duration.ofSeconds(30), PasswordSource.NONE, false);

    public SessionOptions {
        endpoints = List.copyOf(endpoints);
        if (!procedureTimeout.isPositive()) {
            throw new IllegalArgumentException("The time-out of procedures must be positive");
        }
    }

    public SessionOptions to(Endpoint... newEndpoints) {
        return new SessionOptions(List.of(newEndpoints), reconnect, plans, interrogateOnConnect, procedureTimeout,
                passwords, strict);
    }

    public SessionOptions withReconnect(ReconnectPolicy newReconnect) {
        return new SessionOptions(endpoints, newReconnect, plans, interrogateOnConnect, procedureTimeout, passwords,
                strict);
    }

    public SessionOptions withPlans(boolean newPlans) {
        return new SessionOptions(endpoints, reconnect, newPlans, interrogateOnConnect, procedureTimeout, passwords,
                strict);
    }

    public SessionOptions withInterrogateOnConnect(boolean newInterrogateOnConnect) {
        return new SessionOptions(endpoints, reconnect, plans, newInterrogateOnConnect, procedureTimeout, passwords,
                strict);
    }

    public SessionOptions withProcedureTimeout(Duration newTimeout) {
        return new SessionOptions(endpoints, reconnect, plans, interrogateOnConnect, newTimeout, passwords, strict);
    }

    public SessionOptions withPasswords(PasswordSource newPasswords) {
        return new SessionOptions(endpoints, reconnect, plans, interrogateOnConnect, procedureTimeout, newPasswords,
                strict);
    }

    public SessionOptions withStrict(boolean newStrict) {
        return new SessionOptions(endpoints, reconnect, plans, interrogateOnConnect, procedureTimeout, passwords,
                newStrict);
    }
}
