/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The one thread that reads from all connections. It runs while there is a connection. */
final class SelectorLoop {

    private static final System.Logger LOG = System.getLogger(SelectorLoop.class.getName());

    /** A connection that is read. Called on the thread of the loop; must not wait. */
    interface Ready {

        /** Told before anything is read. */
        void registered(SelectionKey key);

        void ready(SelectionKey key);

        /** Nothing will be read any more. */
        void failed(IOException failure);
    }

    /** Waits until something can be read or written, or the selector is woken up. */
    @FunctionalInterface
    interface Waiting {
        void select(Selector selector, Consumer<SelectionKey> ready) throws IOException;
    }

    private final Waiting waiting;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private @Nullable Selector selector;

    SelectorLoop() {
        this(Selector::select);
    }

    SelectorLoop(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Begins to read from a wire, on the thread of the loop. */
    void register(Wire wire, Ready ready) throws IOException {
        wire.channel().configureBlocking(false);
        execute(() -> {
            var open = selector;
            if (open != null && wire.channel().isOpen()) {
                try {
                    ready.registered(wire.channel().register(open, SelectionKey.OP_READ, ready));
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "Closed before it could be read", e);
                }
            }
        });
    }

    /** Runs a task on the thread of the loop, soon, and after the connections have had their turn. */
    synchronized void execute(Runnable task) throws IOException {
        tasks.add(task);
        var open = selector;
        if (open == null) {
            begin();
        } else {
            open.wakeup();
        }
    }

    private void begin() throws IOException {
        var fresh = Selector.open();
        selector = fresh;
        Thread.ofPlatform().daemon().name("link-selector").start(() -> run(fresh));
    }

    private void run(Selector open) {
        try (open) {
            serve(open);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The selector of the links cannot be closed", e);
        }
    }

    private void serve(Selector open) throws IOException {
        try {
            runTasks();
            while (!isIdle(open)) {
                waiting.select(open, SelectorLoop::ready);
                runTasks();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The network cannot be read any more", e);
            abandon(open, e);
        }
    }

    private static void ready(SelectionKey key) {
        connection(key).ready(key);
    }

    private static Ready connection(SelectionKey key) {
        return (Ready) key.attachment();
    }

    /** Ends the connections of a selector that has failed; those that come later get another one. */
    private void abandon(Selector failed, IOException failure) throws IOException {
        synchronized (this) {
            selector = null;
            if (!tasks.isEmpty()) {
                begin();
            }
        }
        List.copyOf(failed.keys()).forEach(key -> connection(key).failed(failure));
    }

    /** Those that are added meanwhile wait for the next time. */
    private void runTasks() {
        for (int left = tasks.size(); left > 0; left--) {
            try {
                tasks.remove().run();
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
