/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.ListedScaling.Linear;
import org.telecontrol.exchange.ListedScaling.Range;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.StationFactory;

/**
 * A scaling in one text: {@code 0.1}, {@code *0.1 + 5}, {@code 0..150}, {@code 0..150 = 0..32767}, whatever the list's
 * decimal sign.
 */
public final class ScalingText {

    private static final String NUMBER = "([+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?)";
    private static final String TO = "\\s*(?:\\.\\.\\.?|…|÷|–|—|\\bto\\b|\\bbis\\b|\\ba\\b|\\bà\\b|\\bдо\\b|~|至|-)\\s*";
    private static final String UNIT = "\\s*(?:[\\p{L}%°Ω][\\p{L}%°Ω/²³·]*)?";
    private static final Pattern LINEAR = Pattern
            .compile("(?:[x×*·]\\s*)?" + NUMBER + "(?:\\s*\\*?\\s*x)?(?:\\s*([+-])\\s*" + NUMBER + ")?");
    private static final Pattern DIVISION = Pattern.compile("(?:[x×]\\s*)?[/:÷]\\s*" + NUMBER);
    private static final Pattern RANGE = Pattern
            .compile(NUMBER + UNIT + TO + NUMBER + UNIT + "(?:\\s*(?:=|->|→|<=>|:)\\s*" + NUMBER + TO + NUMBER + UNIT
                    + ")?");

    private ScalingText() {}

    /** Null when the text is no scaling. */
    static @Nullable ListedScaling parse(String text) {
        var linear = LINEAR.matcher(text);
        if (linear.matches()) {
            var offset = linear.group(3);
            return linear(number(linear.group(1)),
                    offset == null ? null : ("-".equals(linear.group(2)) ? -1 : 1) * number(offset));
        }
        var division = DIVISION.matcher(text);
        if (division.matches()) {
            return linear(1 / number(division.group(1)), null);
        }
        var range = RANGE.matcher(text);
        if (!range.matches() || number(range.group(1)) == number(range.group(2))) {
            return null;
        }
        var wireLow = range.group(3);
        var wireHigh = range.group(4);
        return new Range(number(range.group(1)), number(range.group(2)),
                wireLow == null ? null : Double.valueOf(number(wireLow)),
                wireHigh == null ? null : Double.valueOf(number(wireHigh)));
    }

    private static @Nullable Linear linear(double factor, @Nullable Double offset) {
        return factor == 0 || Double.isInfinite(factor) ? null : new Linear(factor, offset);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** What {@link #of} has written. */
    public static @Nullable ListedScaling read(String text) {
        return text.isEmpty() ? null : parse(text);
    }

    /** Whether two scalings mean the same, one of them perhaps by not being there. */
    public static boolean isSame(@Nullable ListedScaling one, @Nullable ListedScaling other) {
        return meaning(one).equals(meaning(other));
    }

    private static String meaning(@Nullable ListedScaling scaling) {
        return scaling instanceof Linear linear && linear.factor() == 1
                && (linear.offset() == null || linear.offset() == 0) ? "" : of(scaling);
    }

    /** The text that reads as the scaling; empty for none. */
    public static String of(@Nullable ListedScaling scaling) {
        return switch (scaling) {
            case null -> "";
            case Linear linear -> Texts.number(linear.factor()) + offset(linear.offset());
            case Range range -> Texts.number(range.low()) + ".." + Texts.number(range.high()) + wire(range);
        };
    }

    private static String offset(@Nullable Double offset) {
        return offset == null || offset == 0 ? "" : (offset < 0 ? " - " : " + ") + Texts.number(Math.abs(offset));
    }

    private static String wire(Range range) {
        var low = range.wireLow();
        var high = range.wireHigh();
        return low == null || high == null ? "" : " = " + Texts.number(low) + ".." + Texts.number(high);
    }

    /** What a configuration says; null for values that are on the wire as they are. */
    public static @Nullable ListedScaling of(@Nullable Scaling scaling) {
        return switch (scaling) {
            case LinearScaling linear when linear.getFactor() != 1 || linear.getOffset() != 0 ->
                new Linear(linear.getFactor(), linear.getOffset() == 0 ? null : Double.valueOf(linear.getOffset()));
            case RangeScaling range -> new Range(range.getLow(), range.getHigh(), range.getWireLow(),
                    range.getWireHigh());
            case null, default -> null;
        };
    }

    /** The same for a configuration. */
    public static Scaling model(ListedScaling scaling) {
        return switch (scaling) {
            case Linear linear -> {
                var made = StationFactory.eINSTANCE.createLinearScaling();
                made.setFactor(linear.factor());
                var offset = linear.offset();
                if (offset != null) {
                    made.setOffset(offset);
                }
                yield made;
            }
            case Range range -> {
                var made = StationFactory.eINSTANCE.createRangeScaling();
                made.setLow(range.low());
                made.setHigh(range.high());
                made.setWireLow(range.wireLow());
                made.setWireHigh(range.wireHigh());
                yield made;
            }
        };
    }
}
