/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;

/** Runs tasks one after the other in the order in which they came, whatever thread they came from. */
final class Mailbox implements Executor {

    private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());

    private final String name;
    private final Executor threads;
    private final Queue<@Nullable Runnable> tasks = new ArrayDeque<>();
    private boolean running;

    /**
     * @param name for the log
     * @param threads where the tasks run
     */
    Mailbox(String name, Executor threads) {
        this.name = name;
        this.threads = threads;
    }

    @Override
    public void execute(@Nullable Runnable task) {
        synchronized (tasks) {
            tasks.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        threads.execute(this::drain);
    }

    private void drain() {
        while (true) {
            @Nullable
            Runnable task;
            synchronized (tasks) {
                task = tasks.poll();
                if (task == null) {
                    running = false;
                    return;
                }
            }
            run(task);
        }
    }

    /** A fault in one task must not keep the session from going on. */
    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Fault in the session of " + name, e);
        }
    }
}
