/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The one thread that reads from all connections. It runs while there is a connection. */
final class SelectorLoop {

    private static final System.Logger LOG = System.getLogger(SelectorLoop.class.getName());

    /** What is done for a connection on the thread of the loop; must not wait. */
    interface Ready {
        void ready(SelectionKey key);
    }

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private @Nullable Selector selector;

    /**
     * Begins to read from a wire, on the thread of the loop.
     *
     * @param registered told before anything is read
     */
    void register(Wire wire, Ready ready, Consumer<SelectionKey> registered) throws IOException {
        wire.channel().configureBlocking(false);
        execute(() -> {
            var open = selector;
            if (open != null && wire.channel().isOpen()) {
                try {
                    registered.accept(wire.channel().register(open, SelectionKey.OP_READ, ready));
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "Closed before it could be read", e);
                }
            }
        });
    }

    /** Runs a task on the thread of the loop, soon. */
    synchronized void execute(Runnable task) throws IOException {
        tasks.add(task);
        var open = selector;
        if (open == null) {
            var fresh = Selector.open();
            selector = fresh;
            Thread.ofPlatform().daemon().name("link-selector").start(() -> run(fresh));
        } else {
            open.wakeup();
        }
    }

    private void run(Selector open) {
        try (open) {
            runTasks();
            while (!isIdle(open)) {
                open.select(SelectorLoop::ready);
                runTasks();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The network cannot be read any more", e);
        }
    }

    private static void ready(SelectionKey key) {
        ((Ready) key.attachment()).ready(key);
    }

    private void runTasks() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A task of the link failed", e);
            }
        }
    }

    /** Whether there is nothing left to be done; then the next connection gets another thread. */
    private synchronized boolean isIdle(Selector open) {
        boolean idle = open.keys().isEmpty() && tasks.isEmpty();
        if (idle) {
            selector = null;
        }
        return idle;
    }
}
