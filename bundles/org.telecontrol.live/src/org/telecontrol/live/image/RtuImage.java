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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.ProcessInformation;
import org.telecontrol.model.points.ConfiguredPoint;

/** The values of one RTU. See the package for who may call what. */
public final class RtuImage {

    /** So many objects that are not configured are kept; a peer that floods the link with addresses ends here. */
    public static final int UNKNOWN_LIMIT = 65_536;

    private final ValueImage image;
    private final String name;
    private final ZoneId zone;
    private final AddressIndex configuredIndex;
    private final AddressIndex.Walk arrivals;
    private final int configuredCount;
    private final Map<String, ImagePoint> byName;
    private final Map<Long, Integer> unknown = new ConcurrentHashMap<>();
    private final ReentrantLock telling = new ReentrantLock();
    private final Object attaching = new Object();

    private volatile ImagePoint[] places;
    private volatile int size;
    private volatile ChangeMarks[] marks = {};
    private final LastValues values = new LastValues();
    private volatile boolean remembers;

    /** Positions that the last ASDU has changed. */
    private int[] stored = {};
    private volatile int historyDepth;
    private final AtomicLong updates = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    RtuImage(ValueImage image, String name, ZoneId zone, List<ConfiguredPoint> configured) {
        this.image = image;
        this.name = name;
        this.zone = zone;
        var points = new ArrayList<ImagePoint>(configured.size());
        configured.forEach(point -> points.add(new ImagePoint(this, points.size(), point)));
        configuredCount = points.size();
        configuredIndex = new AddressIndex(points);
        arrivals = configuredIndex.new Walk();
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
        int configured = configuredIndex.find(address.key());
        int position = configured >= 0 ? configured : findUnknown(address.key());
        return position < 0 ? Optional.empty() : Optional.of(places[position]);
    }

    /** The configured point with this name inside the RTU. */
    public Optional<ImagePoint> find(String pointName) {
        return Optional.ofNullable(byName.get(pointName));
    }

    /** How many values arrived. */
    public long updates() {
        return updates.get();
    }

    /** How many values found no place because there are {@link #UNKNOWN_LIMIT} objects that are not configured. */
    public long refused() {
        return refused.get();
    }

    /**
     * Takes the process information of an ASDU; others are ignored. Returns how many values were taken. A tap that waits
     * makes this call wait.
     *
     * @param received when the link took the ASDU
     * @throws IllegalArgumentException when an object does not fit the type, as none from a link does
     */
    public int apply(Asdu asdu, Instant received) {
        var information = processInformation(asdu);
        if (information == null) {
            return 0;
        }
        telling.lock(); // a tap may wait, and a virtual thread must not hold its carrier meanwhile
        try {
            var taps = image.taps();
            var told = taps.length > 0 ? new ArrayList<PointValue>() : null;
            int taken = take(asdu, information, received, told, values.begin());
            if (told != null) {
                for (var tap : taps) {
                    told.forEach(tap);
                }
            }
            return taken;
        } finally {
            telling.unlock();
        }
    }

    /**
     * As {@link #apply}, but only when nothing has to be waited for: neither a tap nor another writer.
     *
     * @return whether it was applied
     */
    public boolean applyAtOnce(Asdu asdu, Instant received) {
        var information = processInformation(asdu);
        if (information == null || image.taps().length > 0) {
            return false;
        }
        long stamp = values.beginAtOnce();
        if (stamp == 0) {
            return false;
        }
        take(asdu, information, received, null, stamp);
        return true;
    }

    private static @Nullable ProcessInformation processInformation(Asdu asdu) {
        var type = asdu.type();
        return type.isPresent() && type.get().direction() == Direction.MONITOR
                ? ProcessInformation.of(type.get(), asdu.objects())
                : null;
    }

    /**
     * Returns how many values were taken.
     *
     * @param told gets the values, too, unless null
     * @param stamp of the beginning of writing, which ends here
     */
    private int take(Asdu asdu, ProcessInformation information, Instant received, @Nullable List<PointValue> told,
            long stamp) {
        try {
            int taken = store(asdu, information, StoredValue.nanos(received), told);
            // a follower that is not among them yet waits for the end of writing and finds the values: see attach()
            for (var follower : marks) {
                for (int index = 0; index < taken; index++) {
                    follower.mark(stored[index]);
                }
            }
            count(updates, taken);
            count(refused, information.size() - taken);
            return taken;
        } finally {
            values.end(stamp);
        }
    }

    private static void count(AtomicLong counter, int more) {
        counter.setRelease(counter.getPlain() + more); // one thread at a time
    }

    private int store(Asdu asdu, ProcessInformation information, long received, @Nullable List<PointValue> told) {
        long common = StoredValue.common(asdu);
        int station = asdu.commonAddress();
        int count = information.size();
        int taken = 0;
        stored = stored.length < count ? new int[count] : stored;
        values.makeRoom(places.length);
        for (int index = 0; index < count; index++) {
            int position = place(station, information.ioa(index));
            if (position >= 0) {
                store(position, common | information.value(index), information.time(index), received);
                stored[taken++] = position;
                if (told != null) {
                    told.add(values.now(position).of(places[position]));
                }
            }
        }
        return taken;
    }

    /** The point itself is seldom looked at: it is far away in memory. */
    private void store(int position, long content, long time, long received) {
        if (remembers) {
            var before = values.find(position);
            values.replace(position, content, time, received);
            places[position].remember(values.now(position), before);
        } else {
            values.replace(position, content, time, received);
        }
    }

    @Nullable
    StoredValue valueAt(int position) {
        return values.get(position);
    }

    /** A point keeps its history from now on. */
    void remember() {
        remembers = true;
    }

    /**
     * All values at one moment between two ASDUs, in the order of {@link #points}; points without a value are left out.
     * The link goes on meanwhile.
     */
    public List<PointValue> snapshot() {
        return values.snapshot(this::points);
    }

    /** Has every point keep so many values, as {@link ImagePoint#keepHistory} does; those still to come as well. */
    public void keepHistory(int depth) {
        historyDepth = depth;
        points().forEach(point -> point.keepHistory(depth));
    }

    private int findUnknown(long key) {
        return unknown.getOrDefault(key, AddressIndex.ABSENT);
    }

    /** By the writer: the position of a point, which is made if there is none; negative when there are too many. */
    private int place(int commonAddress, int ioa) {
        long key = PointAddress.key(commonAddress, ioa);
        int configured = arrivals.find(key);
        int position = configured >= 0 ? configured : findUnknown(key);
        return position < 0 && unknown.size() < UNKNOWN_LIMIT ? add(commonAddress, ioa) : position;
    }

    private int add(int commonAddress, int ioa) {
        int position = size;
        var point = new ImagePoint(this, position, commonAddress, ioa);
        if (position == places.length) {
            places = Arrays.copyOf(places, Math.max(16, position * 2));
            values.makeRoom(places.length);
        }
        point.keepHistory(historyDepth);
        places[position] = point;
        size = position + 1;
        unknown.put(PointAddress.key(commonAddress, ioa), position);
        image.structureChanged();
        return position;
    }

    ImagePoint at(int position) {
        return places[position];
    }

    /**
     * Gives a new reader its marks; what has a value already is marked for it. Nothing is missed without stopping the
     * writer: while it is writing it looks who reads, and here the reader is made known before values are looked at, which
     * waits for the end of writing.
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
