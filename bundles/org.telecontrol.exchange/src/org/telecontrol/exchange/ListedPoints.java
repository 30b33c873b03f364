/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
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
    private int size;
    private int objects;

    @Override
    public boolean add(ListedPoint point) {
        if (blocks.isEmpty() || blocks.getLast().isFull()) {
            blocks.add(new ListedBlock());
        }
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
    public Map<String, OfRtu> byRtu() {
        var byRtu = new LinkedHashMap<String, OfRtu>();
        OfRtu last = null;
        ListedTraits before = null;
        for (int i = 0; i < size; i++) {
            var traits = traits(i);
            if (last == null || traits != before) {
                before = traits;
                last = byRtu.computeIfAbsent(traits.rtuKey(), key -> new OfRtu());
            }
            last.add(i);
        }
        return byRtu;
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
