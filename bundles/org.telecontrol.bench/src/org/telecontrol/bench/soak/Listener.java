/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.io.Closeable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.PointValue;

/** Follows the events of all RTUs in their order, on a thread of its own. */
final class Listener implements Closeable {

    private static final int CAPACITY = 10_000;
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final LiveStream stream;
    private final Map<String, Numbering> numberings = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile long received;
    private volatile long starts;
    private volatile boolean isClosed;

    Listener(Sessions sessions) {
        stream = sessions.stream(CAPACITY, LiveStream.WhenFull.WAIT);
        thread = Thread.ofPlatform().name("soak-listener").start(this::listen);
    }

    private void listen() {
        try {
            while (!isClosed) {
                var event = stream.poll(LONGEST);
                if (event != null) {
                    on(event);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void on(LiveEvent event) {
        switch (event) {
            case LiveEvent.StatusChanged changed -> on(changed.rtu(), changed.status().state());
            case LiveEvent.ValueReceived received -> on(received.value());
            default -> {
                // not counted
            }
        }
    }

    /** The first values of a connection may come before the word that it is started, but not before it is made. */
    private void on(String rtu, SessionState state) {
        if (state == SessionState.CONNECTING) {
            of(rtu).begin();
        } else if (state == SessionState.STARTED) {
            starts++;
        }
    }

    private void on(PointValue value) {
        if (value.cause() == CauseOfTransmission.SPONTANEOUS) {
            received++;
            if (value.point().name().equals(SoakRtu.EVENTS)) {
                of(value.point().rtu().name()).take((int) value.element().raw());
            }
        }
    }

    private Numbering of(String rtu) {
        return numberings.computeIfAbsent(rtu, first -> new Numbering());
    }

    /** The number that came last. */
    synchronized int last(String rtu) {
        return of(rtu).last();
    }

    synchronized long sum(ToLongFunction<Numbering> figure) {
        return numberings.values().stream().mapToLong(figure).sum();
    }

    /** Spontaneous values of all points. */
    long received() {
        return received;
    }

    /** How often data transfer was started. */
    long starts() {
        return starts;
    }

    @Override
    public void close() {
        isClosed = true;
        stream.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
