/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The last values of the points of an RTU, by position. One thread at a time writes all values of an ASDU, between
 * {@link #begin} and {@link #end}; it touches neither points nor anything else that is far away in memory. Any number of
 * others read and hold up nobody: who has read in the middle of an ASDU reads again.
 */
final class LastValues {

    /** Readers never take it: they look whether it was taken while they read. */
    private final StampedLock writing = new StampedLock();
    private final ReentrantLock looking = new ReentrantLock();

    private StoredValues values = new StoredValues(0);
    private volatile @Nullable Snapshot snapshot;

    /** The snapshot that the writer found when it began. */
    private @Nullable Snapshot looker;

    /** Null for a point without a value. */
    @Nullable
    StoredValue get(int position) {
        while (true) {
            long stamp = awaitRest();
            var value = find(position);
            if (writing.validate(stamp)) {
                return value;
            }
        }
    }

    /** Between two ASDUs. */
    private long awaitRest() {
        long stamp = writing.tryOptimisticRead();
        while (stamp == 0) {
            Thread.yield(); // a writer has a microsecond left, unless its processor was taken from it
            stamp = writing.tryOptimisticRead();
        }
        return stamp;
    }

    /** The values of all points at one moment, those of the points there are then. */
    List<PointValue> snapshot(Supplier<List<ImagePoint>> points) {
        looking.lock(); // readers among themselves
        try {
            return look(points).values();
        } finally {
            snapshot = null;
            looking.unlock();
        }
    }

    private Snapshot look(Supplier<List<ImagePoint>> points) {
        Snapshot look;
        do {
            look = new Snapshot(points.get());
            snapshot = look;
            awaitRest(); // whoever writes from now on has seen it
        } while (!look.isOf(points.get()));
        return look;
    }

    // ---- by the writer

    /** Waits for its turn; {@link #end} follows. */
    long begin() {
        return begun(writing.writeLock());
    }

    /** As {@link #begin}, but gives 0 if another thread is writing. */
    long beginAtOnce() {
        long stamp = writing.tryWriteLock();
        return stamp == 0 ? 0 : begun(stamp);
    }

    private long begun(long stamp) {
        looker = snapshot;
        return stamp;
    }

    void end(long stamp) {
        looker = null;
        writing.unlockWrite(stamp);
    }

    void makeRoom(int positions) {
        if (positions > values.places()) {
            values = values.enlarged(positions);
        }
    }

    /** Gives a point for which there is room another value. */
    void replace(int position, long content, long time, long received) {
        var look = looker;
        if (look != null) {
            look.replacing(position, find(position));
        }
        values.replace(position, content, time, received);
    }

    /** The value that a point was given just now. */
    StoredValue now(int position) {
        return values.get(position);
    }

    /** The value that a point may have. */
    @Nullable
    StoredValue find(int position) {
        var now = values;
        return now.has(position) ? now.get(position) : null;
    }
}
