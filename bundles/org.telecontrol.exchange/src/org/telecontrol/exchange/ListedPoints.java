/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The points of a list, in its order. Lists are long and must leave room for the configuration they become: what rows have
 * in common is held once, and a point is made anew whenever it is asked for. Points are only added, by one thread, before
 * any others read.
 */
public final class ListedPoints extends AbstractList<ListedPoint> implements RandomAccess {

    private static final int SLOTS = 1 << 8;

    private final List<ListedBlock> blocks = new ArrayList<>();
    /** Traits of points that were added lately, each at a place by its hash. */
    private final @Nullable ListedTraits[] lately = new ListedTraits[SLOTS];
    private @Nullable Map<String, OfRtu> byRtu;
    private int size;
    private int objects;

    @Override
    public boolean add(ListedPoint point) {
        if (blocks.isEmpty()) {
            blocks.add(new ListedBlock(ListedBlock.ROWS));
        } else if (blocks.getLast().isFull()) {
            blocks.add(new ListedBlock(blocks.getLast().texts() * 17 / 16));
        }
        byRtu = null;
        blocks.getLast().add(point, traits(point));
        size++;
        objects += point.points();
        return true;
    }

    private ListedTraits traits(ListedPoint point) {
        int slot = (point.type().ordinal() * 31 + point.unit().hashCode()) * 31 + point.rtu().hashCode() & SLOTS - 1;
        var known = lately[slot];
        if (known != null && known.areOf(point)) {
            return known;
        }
        var traits = ListedTraits.of(point);
        lately[slot] = traits;
        return traits;
    }

    @Override
    public int size() {
        return size;
    }

    /** How many configured points and commands they make. */
    public int objects() {
        return objects;
    }

    @Override
    public ListedPoint get(int index) {
        Objects.checkIndex(index, size);
        return block(index).get(index % ListedBlock.ROWS);
    }

    /** What a point has in common with others, without making it. */
    public ListedTraits traits(int index) {
        return block(index).traits(index % ListedBlock.ROWS);
    }

    /** Of a point, without making it. */
    public int ioa(int index) {
        return block(index).ioa(index % ListedBlock.ROWS);
    }

    /** Of a point, without making it. */
    public String name(int index) {
        return block(index).name(index % ListedBlock.ROWS);
    }

    private ListedBlock block(int index) {
        return blocks.get(index / ListedBlock.ROWS);
    }

    /** The points by what tells their RTUs from others, as they come in the list. */
    public synchronized Map<String, OfRtu> byRtu() {
        var known = byRtu;
        if (known == null) {
            known = parted();
            byRtu = known;
        }
        return known;
    }

    private Map<String, OfRtu> parted() {
        var parted = new LinkedHashMap<String, OfRtu>();
        OfRtu last = null;
        var before = "";
        for (int i = 0; i < size; i++) {
            var key = traits(i).rtuKey();
            if (last == null || !key.equals(before)) {
                before = key;
                last = parted.computeIfAbsent(key, rtu -> new OfRtu());
            }
            last.add(i);
        }
        return Collections.unmodifiableMap(parted);
    }

    /** Those of one RTU. */
    public final class OfRtu extends AbstractList<ListedPoint> implements RandomAccess {

        private int[] indexes = new int[16];
        private int count;

        private void add(int index) {
            if (count == indexes.length) {
                indexes = Arrays.copyOf(indexes, count + count / 2);
            }
            indexes[count++] = index;
        }

        @Override
        public int size() {
            return count;
        }

        /** Where one of them is in the whole list. */
        public int place(int index) {
            return indexes[Objects.checkIndex(index, count)];
        }

        /** {@link ListedPoints#traits} of one of them. */
        public ListedTraits traits(int index) {
            return ListedPoints.this.traits(place(index));
        }

        /** {@link ListedPoints#ioa} of one of them. */
        public int ioa(int index) {
            return ListedPoints.this.ioa(place(index));
        }

        /** {@link ListedPoints#name} of one of them. */
        public String name(int index) {
            return ListedPoints.this.name(place(index));
        }

        @Override
        public ListedPoint get(int index) {
            return ListedPoints.this.get(place(index));
        }
    }
}
