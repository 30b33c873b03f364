/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.image.ImagePoint;

/**
 * In which order rows are shown. Points without a value come last, whichever way the others run.
 *
 * @param column what they are ordered by; null for the order of the configuration
 */
public record RowOrder(@Nullable LiveColumn column, boolean ascending) {

    public static final RowOrder CONFIGURED = new RowOrder(null, true);

    /** Whether a new value can change the order. */
    public boolean isOfValue() {
        var by = column;
        return by != null && by.isOfValue();
    }

    /** The rows in order. Each key is read once, so that values may change meanwhile. */
    ImagePoint[] sort(List<ImagePoint> rows) {
        var by = column;
        if (by == null) {
            return rows.toArray(ImagePoint[]::new);
        }
        var keyed = new Keyed[rows.size()];
        Arrays.setAll(keyed, row -> new Keyed(rows.get(row), by.key(rows.get(row))));
        Arrays.parallelSort(keyed, ascending ? Keyed::compareUp : Keyed::compareDown);
        return Arrays.stream(keyed).map(Keyed::point).toArray(ImagePoint[]::new);
    }

    private record Keyed(ImagePoint point, @Nullable Comparable<?> key) {

        static int compareUp(Keyed one, Keyed other) {
            var a = one.key;
            var b = other.key;
            if (a == null || b == null) {
                return Boolean.compare(a == null, b == null);
            }
            return compare(a, b);
        }

        static int compareDown(Keyed one, Keyed other) {
            return one.key == null || other.key == null ? compareUp(one, other) : compareUp(other, one);
        }

        /** The keys of one column are of one class. */
        @SuppressWarnings("unchecked")
        private static int compare(Comparable<?> a, Comparable<?> b) {
            return ((Comparable<Object>) a).compareTo(b);
        }
    }
}
