/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.TrafficObserver;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.live.internal.LiveSessions;
import org.telecontrol.model.station.Rtu;

/**
 * All sessions of the workbench and their values; an OSGi service that views and commands share. Methods may be called
 * from any thread and return at once; a configuration must not be changed while it is being opened.
 */
public interface Sessions {

    /** Sessions of their own, for programs without OSGi. */
    static Sessions over(LinkProvider links) {
        return new LiveSessions(links);
    }

    /** Opens as configured. */
    default Session open(Rtu rtu) {
        return open(rtu, SessionOptions.DEFAULT);
    }

    /**
     * Opens a session and its place in the value image, and begins to connect. Whether that works is told by the
     * session's status.
     *
     * @throws IllegalStateException when a session of this RTU is open; the message is for people
     * @throws IllegalArgumentException when the configuration cannot be used: no endpoint, link parameters out of range;
     *         the message is for people
     */
    Session open(Rtu rtu, SessionOptions options);

    /** The session of an RTU, open or ended. */
    Optional<Session> find(String rtu);

    /** The sessions that were opened and not forgotten, in the order in which they were opened. */
    List<Session> all();

    /** Takes an ended session and its values away. */
    void forget(String rtu);

    /** The values of all RTUs. */
    ValueImage image();

    /**
     * Tells a listener every event except values and losses, on the thread of the session it comes from: return soon.
     *
     * @return ends it
     */
    Runnable listen(Consumer<LiveEvent> listener);

    /**
     * Shows an observer every APDU of every session, from now on.
     *
     * @return ends it
     */
    Runnable tap(TrafficObserver observer);

    /**
     * Opens a stream of every event from now on.
     *
     * @param capacity how many values may wait for the reader
     */
    LiveStream stream(int capacity, LiveStream.WhenFull whenFull);

    /** Closes all sessions; completes when all connections are closed. */
    CompletableFuture<Void> closeAll();
}
