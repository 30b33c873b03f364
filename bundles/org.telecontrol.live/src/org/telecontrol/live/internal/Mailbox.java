/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Runs tasks one after the other in the order in which they came, whatever thread they came from. What the session itself
 * wants done is taken at once; what a peer causes waits for room, so that a peer that asks faster than it is served is
 * held up by its own link.
 */
final class Mailbox implements Executor {

    /** So many tasks caused by the peer wait at most. */
    static final int CAPACITY = 1024;

    private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());

    private final String name;
    private final Executor threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<@Nullable Runnable> tasks = new ArrayDeque<>();
    private final Semaphore room = new Semaphore(CAPACITY);
    private boolean running;
    private volatile Optional<Thread> runner = Optional.empty();

    /**
     * @param name for the log
     * @param threads where the tasks run
     */
    Mailbox(String name, Executor threads) {
        this.name = name;
        this.threads = threads;
    }

    /** Takes a task that a peer has caused; waits while many of those are waiting, except on the thread that runs them. */
    void deliver(Runnable task) {
        if (runner.filter(thread -> thread == Thread.currentThread()).isPresent()) {
            execute(task);
            return;
        }
        room.acquireUninterruptibly();
        execute(() -> {
            room.release();
            task.run();
        });
    }

    @Override
    public void execute(@Nullable Runnable task) {
        lock.lock();
        try {
            tasks.add(task);
            if (running) {
                return;
            }
            running = true;
        } finally {
            lock.unlock();
        }
        threads.execute(this::drain);
    }

    private void drain() {
        runner = Optional.of(Thread.currentThread());
        for (var task = next(); task != null; task = next()) {
            run(task);
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            var task = tasks.poll();
            if (task == null) {
                running = false;
                runner = Optional.empty();
            }
            return task;
        } finally {
            lock.unlock();
        }
    }

    /** A fault in one task must not keep the session from going on. */
    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "Fault in the session of " + name, e);
        }
    }
}
