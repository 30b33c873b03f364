/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.telecontrol.iec104.Asdu;

/**
 * Connections of a controlled station of which at most one is started (IEC 60870-5-104, clause 10), whatever endpoint
 * they came to, and the events for whichever it is. An event waits while none is started, is kept until the peer has
 * acknowledged it, and is sent again over the next connection that is started when the one before did not bring the
 * acknowledgement.
 *
 * <p>The controlling station decides which connection is started: STARTDT act on one puts the one that was started back
 * to {@link LinkState#CONNECTED}. Answers to requests go over the {@link Link} that asked, as ever, and are not repeated;
 * a connection sends them before the events that wait.
 *
 * <p>May be used from any thread. All connections of a group belong to one {@link LinkProvider}.
 *
 * @see ControlledStationListener#groupOf
 */
public final class RedundancyGroup {

    /** A connection of the group, as its adapter sees it. Never called while the group is locked. */
    public interface Member {

        /** Another one is started: ends data transfer from this side. */
        void giveWay();

        /** {@link RedundancyGroup#next} may have something for this one. */
        void eventsWait();
    }

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition less = lock.newCondition();
    private final Deque<Asdu> waiting = new ArrayDeque<>();
    private final Deque<Asdu> sent = new ArrayDeque<>();
    private Optional<Member> started = Optional.empty();

    /** @param capacity events that are kept at most */
    public RedundancyGroup(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A redundancy group keeps at least one event, not " + capacity);
        }
        this.capacity = capacity;
    }

    // ---- for the station

    /**
     * Has an event sent over the connection that is started now or next. Never waits. It must be encodable with the
     * settings of the connections, otherwise these end with a fault.
     *
     * @return false when the buffer is full; then the event is not kept
     */
    public boolean report(Asdu event) {
        Optional<Member> told;
        lock.lock();
        try {
            if (waiting() >= capacity) {
                return false;
            }
            waiting.add(event);
            told = started;
        } finally {
            lock.unlock();
        }
        told.ifPresent(Member::eventsWait);
        return true;
    }

    /** Events that no peer has acknowledged. */
    public int waiting() {
        lock.lock();
        try {
            return waiting.size() + sent.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until fewer than so many events wait, or no connection is started. An interrupt ends the waiting. */
    public void awaitRoom(int most) {
        lock.lock();
        try {
            while (started.isPresent() && waiting() >= most) {
                less.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    // ---- for adapters

    /** This member is about to be started; the one that was gives way before this returns. */
    public void start(Member member) {
        Optional<Member> before;
        lock.lock();
        try {
            before = started.filter(other -> other != member);
            started = Optional.of(member);
            sendAgain();
        } finally {
            lock.unlock();
        }
        before.ifPresent(Member::giveWay);
    }

    /** This member is not started any more; what it did not get acknowledged waits again. */
    public void stop(Member member) {
        lock.lock();
        try {
            if (isStarted(member)) {
                started = Optional.empty();
                sendAgain();
                less.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The event that this member is to send next; empty also when it is not the one that is started. */
    public Optional<Asdu> next(Member member) {
        lock.lock();
        try {
            if (!isStarted(member) || waiting.isEmpty()) {
                return Optional.empty();
            }
            var event = waiting.remove();
            sent.add(event);
            return Optional.of(event);
        } finally {
            lock.unlock();
        }
    }

    /** The peer of this member has acknowledged so many more of the events that it was sent, in their order. */
    public void acknowledged(Member member, int count) {
        lock.lock();
        try {
            for (int left = isStarted(member) ? count : 0; left > 0; left--) {
                sent.remove();
            }
            less.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void sendAgain() {
        while (!sent.isEmpty()) {
            waiting.addFirst(sent.removeLast());
        }
    }

    private boolean isStarted(Member member) {
        return started.filter(other -> other == member).isPresent();
    }
}
