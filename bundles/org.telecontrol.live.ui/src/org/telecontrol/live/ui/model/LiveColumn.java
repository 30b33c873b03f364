/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.model.values.NaturalText;

/** A column of the Live view. */
public enum LiveColumn {

    RTU(Messages.column_rtu, 90, true) {

        @Override
        public String text(ImagePoint point, CellFormat format) {
            return point.rtu().name();
        }

        @Override
        @Nullable
        Comparable<?> key(ImagePoint point) {
            return new NaturalText(point.rtu().name());
        }
    },

    POINT(Messages.column_point, 200, true) {

        @Override
        public String text(ImagePoint point, CellFormat format) {
            return point.isConfigured() ? point.name() : Messages.unknownPoint;
        }

        @Override
        @Nullable
        Comparable<?> key(ImagePoint point) {
            return new NaturalText(point.name());
        }
    },

    DESCRIPTION(Messages.column_description, 220, false) {

        @Override
        public String text(ImagePoint point, CellFormat format) {
            var configured = point.configured();
            return configured == null ? "" : configured.description();
        }

        @Override
        @Nullable
        Comparable<?> key(ImagePoint point) {
            var configured = point.configured();
            return new NaturalText(configured == null ? "" : configured.description());
        }
    },

    ADDRESS(Messages.column_address, 80, true) {

        @Override
        public String text(ImagePoint point, CellFormat format) {
            return format.address(point.address());
        }

        @Override
        @Nullable
        Comparable<?> key(ImagePoint point) {
            return point.address();
        }
    },

    TYPE(Messages.column_type, 110, false) {

        @Override
        public String text(ImagePoint point, CellFormat format) {
            var configured = point.configured();
            var value = point.value();
            if (value != null) {
                return value.type().name();
            }
            return configured == null ? "" : configured.type().name();
        }

        @Override
        @Nullable
        Comparable<?> key(ImagePoint point) {
            return text(point, CellFormat.PLAIN);
        }
    },

    VALUE(Messages.column_value, 130, true, (value, format) -> value.text(), LiveColumn::number),
    QUALITY(Messages.column_quality, 120, true, (value, format) -> format.quality(value),
            value -> value.quality().bits()),
    TIME(Messages.column_time, 150, true, (value, format) -> format.time(value), CellFormat::instant),
    CAUSE(Messages.column_cause, 160, true, (value, format) -> value.cause().meaning(), PointValue::cause),
    AGE(Messages.column_age, 100, true, (value, format) -> format.age(value),
            value -> -value.received().toEpochMilli());

    private final String header;
    private final int width;
    private final boolean shownAtFirst;
    private final @Nullable BiFunction<PointValue, CellFormat, String> text;
    private final @Nullable Function<PointValue, Comparable<?>> key;

    LiveColumn(String header, int width, boolean shownAtFirst) {
        this(header, width, shownAtFirst, null, null);
    }

    LiveColumn(String header, int width, boolean shownAtFirst,
            @Nullable BiFunction<PointValue, CellFormat, String> text,
            @Nullable Function<PointValue, Comparable<?>> key) {
        this.header = header;
        this.width = width;
        this.shownAtFirst = shownAtFirst;
        this.text = text;
        this.key = key;
    }

    public String header() {
        return header;
    }

    /** In points, before the user changes it. */
    public int width() {
        return width;
    }

    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /** Whether it shows the value, so that a new value can change text and order. */
    public boolean isOfValue() {
        return text != null;
    }

    /** What the cell says now; "" where there is nothing to say. */
    public String text(ImagePoint point, CellFormat format) {
        var value = point.value();
        return value == null ? "" : text(value, format);
    }

    /** What it says of a value, the last one of its point or an earlier one; "" for a column that is about the point. */
    public String text(PointValue value, CellFormat format) {
        var words = text;
        return words == null ? "" : words.apply(value, format);
    }

    /** What rows are ordered by, the same class for all points; null for a point without a value. */
    @Nullable
    Comparable<?> key(ImagePoint point) {
        var value = point.value();
        var property = key;
        return value == null || property == null ? null : property.apply(value);
    }

    /** A short name for settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Double number(PointValue value) {
        return value.engineering() instanceof Number number ? number.doubleValue() : value.raw().doubleValue();
    }
}
