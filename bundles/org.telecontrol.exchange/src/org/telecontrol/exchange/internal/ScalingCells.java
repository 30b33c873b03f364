/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.ListedScaling.Range;
import org.telecontrol.exchange.layout.ColumnRole;

/**
 * Reads the scaling that the cells of a row say together: a factor and an offset, or a text for all of it, or the ends
 * of ranges.
 */
final class ScalingCells {

    static final Set<ColumnRole> ROLES = EnumSet.of(ColumnRole.FACTOR, ColumnRole.OFFSET, ColumnRole.SCALING,
            ColumnRole.LOW, ColumnRole.HIGH, ColumnRole.WIRE_LOW, ColumnRole.WIRE_HIGH);

    /** Who hears of cells that cannot be read. */
    interface Doubts {
        void doubt(ColumnRole role, String message, String expected, String code);
    }

    private static final String KEPT = "; it is kept as metadata only";

    private final Function<ColumnRole, String> texts;
    private final Doubts doubts;

    ScalingCells(Function<ColumnRole, String> texts, Doubts doubts) {
        this.texts = texts;
        this.doubts = doubts;
    }

    /** The scaling of a factor without anything beside it; empty when it is none, or needs a closer look. */
    static Optional<ListedScaling> factor(String text) {
        var doubtful = new boolean[1];
        var scaling = new ScalingCells(role -> role == ColumnRole.FACTOR ? text : "",
                (role, message, expected, code) -> doubtful[0] = true).read();
        return scaling == null || doubtful[0] ? Optional.empty() : Optional.of(scaling);
    }

    /** Null when the value on the wire is the engineering value. */
    @Nullable
    ListedScaling read() {
        var factor = number(ColumnRole.FACTOR);
        var text = texts.apply(ColumnRole.SCALING);
        if (factor == null && !text.isEmpty()) {
            return whole(text);
        }
        var low = number(ColumnRole.LOW);
        var high = number(ColumnRole.HIGH);
        if (factor == null && low != null && high != null) {
            return range(low, high);
        }
        var offset = number(ColumnRole.OFFSET);
        return unlessNeutral(new Linear(factor == null ? 1 : factor, offset));
    }

    private @Nullable ListedScaling whole(String text) {
        var scaling = ScalingText.parse(text);
        if (scaling == null) {
            doubts.doubt(ColumnRole.SCALING, "\"" + text + "\" is no scaling" + KEPT,
                    "for example 0.1, *0.1 + 5, 0..150 or 0..150 = 0..32767", "bad-scaling");
        }
        return scaling instanceof Linear linear ? unlessNeutral(linear) : scaling;
    }

    private @Nullable Range range(double low, double high) {
        if (low == high) {
            doubts.doubt(ColumnRole.LOW, "A range from " + Texts.number(low) + " to itself is none" + KEPT,
                    "two different numbers", "bad-scaling");
            return null;
        }
        var wireLow = number(ColumnRole.WIRE_LOW);
        var wireHigh = number(ColumnRole.WIRE_HIGH);
        return wireLow == null || wireHigh == null
                ? new Range(low, high, null, null)
                : new Range(low, high, wireLow, wireHigh);
    }

    private static @Nullable Linear unlessNeutral(Linear linear) {
        var offset = linear.offset();
        return linear.factor() == 1 && (offset == null || offset == 0) ? null : linear;
    }

    private @Nullable Double number(ColumnRole role) {
        var text = texts.apply(role);
        if (text.isEmpty()) {
            return null;
        }
        var number = Texts.number(text);
        boolean factor = role == ColumnRole.FACTOR;
        if (number.isPresent() && !(factor && number.getAsDouble() == 0)) {
            return number.getAsDouble();
        }
        doubts.doubt(role, "\"" + text + "\" is no " + (factor ? "factor" : "number") + KEPT,
                factor ? "a number other than 0" : "a number", factor ? "bad-factor" : "bad-number");
        return null;
    }
}
