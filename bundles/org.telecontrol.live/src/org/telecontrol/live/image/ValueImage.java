/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.telecontrol.model.points.ConfiguredPoint;

/** The last values of all RTUs. See the package for who may call what. */
public final class ValueImage {

    private final Object structural = new Object();
    private final AtomicLong structure = new AtomicLong();
    private final List<ChangeCursor> cursors = new ArrayList<>();

    private volatile List<RtuImage> rtus = List.of();
    private volatile Consumer<PointValue>[] taps = noTaps(0);

    /**
     * Makes room for an RTU, in place of one with the same name.
     *
     * @param zone the zone in which its time tags are read
     * @param configured its points in monitor direction
     */
    public RtuImage put(String rtu, ZoneId zone, List<ConfiguredPoint> configured) {
        var added = new RtuImage(this, rtu, zone, configured);
        synchronized (structural) {
            var next = new ArrayList<>(rtus);
            int place = indexOf(rtu);
            if (place < 0) {
                next.add(added);
            } else {
                cursors.forEach(cursor -> cursor.drop(next.get(place)));
                next.set(place, added);
            }
            cursors.forEach(cursor -> cursor.follow(added));
            rtus = List.copyOf(next);
            structureChanged();
        }
        return added;
    }

    /** Forgets an RTU and its values; nothing happens when it is not there. */
    public void remove(String rtu) {
        synchronized (structural) {
            find(rtu).ifPresent(gone -> {
                cursors.forEach(cursor -> cursor.drop(gone));
                rtus = rtus.stream().filter(other -> other != gone).toList();
                structureChanged();
            });
        }
    }

    /** The RTUs in the order in which they came. */
    public List<RtuImage> rtus() {
        return rtus;
    }

    public Optional<RtuImage> find(String rtu) {
        return rtus.stream().filter(image -> image.name().equals(rtu)).findFirst();
    }

    private int indexOf(String rtu) {
        return rtus.stream().map(RtuImage::name).toList().indexOf(rtu);
    }

    /** All points there are now, RTU by RTU. */
    public List<ImagePoint> points() {
        var points = new ArrayList<ImagePoint>();
        rtus.forEach(rtu -> points.addAll(rtu.points()));
        return points;
    }

    /**
     * All values there are, RTU by RTU, those of each RTU at one moment: see {@link RtuImage#snapshot}. Links of different
     * RTUs have no common moment.
     */
    public List<PointValue> snapshot() {
        var values = new ArrayList<PointValue>();
        rtus.forEach(rtu -> values.addAll(rtu.snapshot()));
        return values;
    }

    /** A number that grows whenever points or RTUs come or go: ask for {@link #points()} again when it differs. */
    public long structure() {
        return structure.get();
    }

    /** How many values arrived at the RTUs there are now. */
    public long updates() {
        return rtus.stream().mapToLong(RtuImage::updates).sum();
    }

    /** Begins to follow changes; the first poll hands out every point that has a value. Close it after use. */
    public ChangeCursor cursor() {
        synchronized (structural) {
            var cursor = new ChangeCursor(this);
            rtus.forEach(cursor::follow);
            cursors.add(cursor);
            return cursor;
        }
    }

    /**
     * Hands every single value to a consumer, on the link's thread and in the order of arrival for each RTU. A consumer
     * that waits holds up the link, and so the peer.
     *
     * @return ends it
     */
    public Runnable tap(Consumer<PointValue> consumer) {
        synchronized (structural) {
            var more = Arrays.copyOf(taps, taps.length + 1);
            more[taps.length] = consumer;
            taps = more;
        }
        return () -> untap(consumer);
    }

    private void untap(Consumer<PointValue> consumer) {
        synchronized (structural) {
            taps = Arrays.stream(taps).filter(tap -> tap != consumer).toArray(ValueImage::noTaps);
        }
    }

    Consumer<PointValue>[] taps() {
        return taps;
    }

    void structureChanged() {
        structure.incrementAndGet();
    }

    void forget(ChangeCursor cursor) {
        synchronized (structural) {
            cursors.remove(cursor);
            rtus.forEach(cursor::drop);
        }
    }

    @SuppressWarnings("unchecked")
    private static Consumer<PointValue>[] noTaps(int length) {
        return new Consumer[length];
    }
}
