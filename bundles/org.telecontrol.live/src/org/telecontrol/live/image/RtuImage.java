/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;

/** The values of one RTU. See the package for who may call what. */
public final class RtuImage {

    /** So many objects that are not configured are kept; a peer that floods the link with addresses ends here. */
    public static final int UNKNOWN_LIMIT = 65_536;

    private final ValueImage image;
    private final String name;
    private final ZoneId zone;
    private final AddressIndex configuredIndex;
    private final int configuredCount;
    private final Map<String, ImagePoint> byName;
    private final Map<Long, ImagePoint> unknown = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final Object attaching = new Object();
    private final ReentrantLock looking = new ReentrantLock();

    private volatile ImagePoint[] places;
    private volatile int size;
    private volatile ChangeMarks[] marks = {};
    private volatile @Nullable Snapshot snapshot;
    private volatile int historyDepth;
    private volatile long updates;
    private volatile long refused;

    RtuImage(ValueImage image, String name, ZoneId zone, List<ConfiguredPoint> configured) {
        this.image = image;
        this.name = name;
        this.zone = zone;
        var points = new ArrayList<ImagePoint>(configured.size());
        configured.forEach(point -> points.add(new ImagePoint(this, points.size(), point)));
        configuredCount = points.size();
        configuredIndex = new AddressIndex(points);
        byName = byName(points);
        places = points.toArray(ImagePoint[]::new);
        size = configuredCount;
    }

    private static Map<String, ImagePoint> byName(List<ImagePoint> points) {
        var names = HashMap.<String, ImagePoint>newHashMap(points.size());
        points.forEach(point -> names.putIfAbsent(point.name(), point));
        return names;
    }

    /** The RTU's name in the configuration. */
    public String name() {
        return name;
    }

    /** The zone in which its time tags are read. */
    public ZoneId zone() {
        return zone;
    }

    /** The points there are now: those of the configuration in its order, then the others in the order they came. */
    public List<ImagePoint> points() {
        int count = size;
        var now = places;
        return new AbstractList<>() {
            @Override
            public ImagePoint get(int index) {
                if (index >= count) {
                    throw new IndexOutOfBoundsException(index);
                }
                return now[index];
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    /** How many points are configured; they come first in {@link #points()}. */
    public int configuredCount() {
        return configuredCount;
    }

    /** The point at an address, configured or not. */
    public Optional<ImagePoint> find(PointAddress address) {
        var point = find(address.key());
        return point == null ? Optional.empty() : Optional.of(point);
    }

    /** The configured point with this name inside the RTU. */
    public Optional<ImagePoint> find(String pointName) {
        return Optional.ofNullable(byName.get(pointName));
    }

    /** How many values arrived. */
    public long updates() {
        return updates;
    }

    /** How many values found no place because there are {@link #UNKNOWN_LIMIT} objects that are not configured. */
    public long refused() {
        return refused;
    }

    /**
     * Takes the process information of an ASDU; others are ignored. Returns how many values were taken. A tap that waits
     * makes this call wait.
     *
     * @param received when the link took the ASDU
     */
    public int apply(Asdu asdu, Instant received) {
        var type = asdu.type();
        if (type.isEmpty() || type.get().direction() != Direction.MONITOR) {
            return 0;
        }
        writing.lock(); // a tap may wait, and a virtual thread must not hold its carrier meanwhile
        try {
            return take(asdu, type.get(), received);
        } finally {
            writing.unlock();
        }
    }

    private int take(Asdu asdu, TypeIdentification type, Instant received) {
        var taps = image.taps();
        int taken = 0;
        for (var object : asdu.objects()) {
            var point = place(asdu.commonAddress(), object.ioa());
            if (point == null) {
                continue;
            }
            var value = new PointValue(point, type, asdu.cause(), asdu.test(), object, received,
                    changes(point.value(), object));
            var reader = snapshot; // asked for with each value: a snapshot may begin between two of them
            if (reader != null) {
                reader.replacing(point);
            }
            point.set(value);
            for (var follower : marks) { // asked for after the value is stored: see attach()
                follower.mark(point.position());
            }
            for (var tap : taps) {
                tap.accept(value);
            }
            taken++;
        }
        updates += taken;
        refused += asdu.objects().size() - taken;
        return taken;
    }

    private static int changes(@Nullable PointValue before, InformationObject now) {
        if (before == null) {
            return 1;
        }
        boolean same = before.element().equals(now.element()) && before.quality().equals(now.quality());
        return same ? before.changes() : before.changes() + 1;
    }

    /**
     * All values at one moment between two of them, in the order of {@link #points}; points without a value are left out.
     * The link goes on meanwhile.
     */
    public List<PointValue> snapshot() {
        looking.lock(); // readers among themselves
        try {
            var reader = new Snapshot(points());
            snapshot = reader;
            return reader.values();
        } finally {
            snapshot = null;
            looking.unlock();
        }
    }

    /** Has every point keep so many values, as {@link ImagePoint#keepHistory} does; those still to come as well. */
    public void keepHistory(int depth) {
        historyDepth = depth;
        points().forEach(point -> point.keepHistory(depth));
    }

    private @Nullable ImagePoint find(long key) {
        int position = configuredIndex.find(key);
        return position >= 0 ? places[position] : unknown.get(key);
    }

    private @Nullable ImagePoint place(int commonAddress, int ioa) {
        var point = find(PointAddress.key(commonAddress, ioa));
        return point == null && unknown.size() < UNKNOWN_LIMIT ? add(commonAddress, ioa) : point;
    }

    private ImagePoint add(int commonAddress, int ioa) {
        int position = size;
        var point = new ImagePoint(this, position, commonAddress, ioa);
        if (position == places.length) {
            places = Arrays.copyOf(places, Math.max(16, position * 2));
        }
        point.keepHistory(historyDepth);
        places[position] = point;
        size = position + 1;
        unknown.put(PointAddress.key(commonAddress, ioa), point);
        image.structureChanged();
        return point;
    }

    ImagePoint at(int position) {
        return places[position];
    }

    /**
     * Gives a new reader its marks; what has a value already is marked for it. Nothing is missed without stopping the
     * writer: it stores a value before it looks who reads, and here the reader is made known before values are looked at.
     */
    ChangeMarks attach() {
        var reader = new ChangeMarks(configuredCount + UNKNOWN_LIMIT);
        synchronized (attaching) {
            var more = Arrays.copyOf(marks, marks.length + 1);
            more[marks.length] = reader;
            marks = more;
        }
        points().stream().filter(point -> point.value() != null).forEach(point -> reader.mark(point.position()));
        return reader;
    }

    void detach(ChangeMarks reader) {
        synchronized (attaching) {
            marks = Arrays.stream(marks).filter(other -> other != reader).toArray(ChangeMarks[]::new);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
