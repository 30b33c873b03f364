/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.Link;

/** What is to be sent over one connection, in order. May be used from any thread. */
final class Outbox {

    /** So many answers wait at most; then whoever asks is read no further until some have been sent. */
    static final int MOST_ANSWERS = 1_000;

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    /** Something to send; an event is kept when the link does not take it. */
    private record Entry(Iterable<Asdu> asdus, boolean isEvent) {}

    private final Link link;
    private final Executor threads;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private int answers;
    private boolean sending;
    private boolean started;

    /** @param threads where sending may wait */
    Outbox(Link link, Executor threads) {
        this.link = link;
        this.threads = threads;
    }

    Link link() {
        return link;
    }

    /** Answers with what there is when its turn comes. Waits while too many answers wait. */
    void answer(Iterable<Asdu> asdus) {
        synchronized (this) {
            awaitRoom();
            answers++;
            entries.add(new Entry(asdus, false));
        }
        begin();
    }

    void answerLater(Supplier<List<Asdu>> asdus) {
        answer(() -> asdus.get().iterator());
    }

    void answer(Asdu asdu) {
        answer(List.of(asdu));
    }

    /** Waits until fewer than so many wait here, or the connection is no longer started. */
    synchronized void awaitRoom(int most) {
        try {
            while (started && entries.size() >= most) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits on the thread on which the link delivers: that is what slows the peer. */
    private void awaitRoom() {
        try {
            while (started && answers >= MOST_ANSWERS) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void report(List<Asdu> events) {
        synchronized (this) {
            events.forEach(event -> entries.add(new Entry(List.of(event), true)));
        }
        begin();
    }

    /** How many answers and events wait. */
    synchronized int waiting() {
        return entries.size();
    }

    synchronized boolean isStarted() {
        return started;
    }

    void start() {
        synchronized (this) {
            started = true;
        }
        begin();
    }

    /** Sends nothing more; gives the events that the link has not taken. */
    synchronized List<Asdu> stop() {
        started = false;
        var events = new ArrayList<Asdu>();
        entries.stream().filter(Entry::isEvent).forEach(entry -> entry.asdus().forEach(events::add));
        entries.clear();
        answers = 0;
        notifyAll();
        return events;
    }

    private void begin() {
        synchronized (this) {
            if (sending || !started || entries.isEmpty()) {
                return;
            }
            sending = true;
        }
        threads.execute(this::sendAll);
    }

    private void sendAll() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sendNext();
        }
    }

    /** The entry stays in its place until the link has taken it. */
    private boolean sendNext() {
        Entry next;
        synchronized (this) {
            var first = entries.peek();
            if (first == null || !started) {
                sending = false;
                return false;
            }
            next = first;
        }
        boolean taken = send(next);
        synchronized (this) {
            if (entries.peek() == next && (taken || !next.isEvent())) {
                entries.remove();
                answers -= next.isEvent() ? 0 : 1;
                notifyAll();
            }
            sending = taken || !next.isEvent();
            return sending;
        }
    }

    private boolean send(Entry entry) {
        boolean taken = true;
        try {
            for (var asdu : entry.asdus()) {
                taken &= link.send(asdu);
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "An answer to " + link.peer() + " could not be sent", fault);
        }
        return taken;
    }
}
