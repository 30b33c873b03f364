/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.Link;
import org.telecontrol.link.ObservedApdu;

/**
 * Records traffic while it happens: takes APDUs on the threads of the links without waiting, and writes them on a thread
 * of its own, flushed whenever nothing waits. What a disk cannot take in time is left out and counted.
 */
public final class LiveCapture implements Closeable {

    private static final int WAITING = 1 << 16;
    private static final long LOOK_MILLIS = 100;

    private record Entry(Link link, ObservedApdu apdu, String name) {}

    private final CaptureWriter writer;
    private final BlockingQueue<Entry> entries = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong leftOut = new AtomicLong();
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable IOException failure;

    public LiveCapture(CaptureWriter writer) {
        this.writer = writer;
        thread = Thread.ofPlatform().daemon().name("capture").start(this::writeAll);
    }

    /** Takes an APDU; see {@link CaptureWriter#write}. */
    public void take(Link link, ObservedApdu apdu, String name) {
        if (closed || failure != null || !entries.offer(new Entry(link, apdu, name))) {
            leftOut.incrementAndGet();
        }
    }

    /** How many APDUs are not in the file, or were not when its disk failed. */
    public long leftOut() {
        return leftOut.get() + (thread.isAlive() ? 0 : entries.size());
    }

    private void writeAll() {
        try {
            writer.flush();
            while (!closed || !entries.isEmpty()) {
                var entry = entries.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (entry != null) {
                    writeOrCount(entry);
                }
            }
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            failure = new IOException("the capture cannot be written: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeOrCount(Entry entry) throws IOException {
        boolean isWritten = false;
        try {
            writer.write(entry.link, entry.apdu, entry.name);
            if (entries.isEmpty()) {
                writer.flush();
            }
            isWritten = true;
        } finally {
            leftOut.addAndGet(isWritten ? 0 : 1);
        }
    }

    /**
     * Writes what waits and closes the file.
     *
     * @throws IOException when something could not be written, now or before
     */
    @Override
    public void close() throws IOException {
        closed = true;
        try (writer) {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var trouble = failure;
        if (trouble != null) {
            throw trouble;
        }
    }
}
