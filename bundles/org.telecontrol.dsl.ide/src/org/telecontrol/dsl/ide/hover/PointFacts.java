/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.values.ValueConversion;
import org.telecontrol.model.values.WireScale;

/** What the configuration says of one point, worked out. */
final class PointFacts {

    private PointFacts() {}

    static List<String> of(ConfiguredPoint point) {
        List<String> facts = new ArrayList<>();
        facts.add((point.isCommand() ? "Command " : "Point ") + point.qualifiedName());
        facts.add(point.description());
        facts.add(type(point.type()));
        facts.add("Common address " + point.commonAddress());
        facts.add("Information object address " + address(point.ioa()));
        facts.add(point.scaling() == null ? unit(point) : scaling(point));
        facts.add(states(point));
        facts.removeIf(String::isEmpty);
        return facts;
    }

    static String type(TypeIdentification type) {
        return type + " (" + type.number() + "): " + type.meaning();
    }

    /** In all notations, the preferred one first. */
    private static String address(int ioa) {
        if (ioa < 0) {
            return String.valueOf(ioa);
        }
        var preferred = Addresses.notation();
        var notations = Stream.concat(Stream.of(preferred),
                Arrays.stream(AddressNotation.values()).filter(other -> other != preferred)).toList();
        var first = notations.stream().filter(PointFacts::isDotted).findFirst();
        return notations.stream().map(notation -> notation.format(ioa) + (isDotted(notation)
                ? order(notation) + (first.filter(notation::equals).isPresent() ? "octet" : "one")
                : "")).collect(Collectors.joining(", "));
    }

    private static boolean isDotted(AddressNotation notation) {
        return !order(notation).isEmpty();
    }

    private static String order(AddressNotation notation) {
        return switch (notation) {
            case DOTTED_HIGH_FIRST -> " from the high ";
            case DOTTED_LOW_FIRST -> " from the low ";
            case DECIMAL, HEXADECIMAL -> "";
        };
    }

    private static String unit(ConfiguredPoint point) {
        return point.unit().isEmpty() ? "" : "Unit " + point.unit();
    }

    /** The end values of the wire and what they mean; two values where the type has no ends. */
    private static String scaling(ConfiguredPoint point) {
        var kind = point.type().valueKind();
        var scale = WireScale.of(point.scaling(), kind);
        double low = WireScale.lowest(kind);
        double high = WireScale.highest(kind);
        if (point.scaling() instanceof RangeScaling range) {
            low = range.getWireLow() == null ? low : range.getWireLow();
            high = range.getWireHigh() == null ? high : range.getWireHigh();
        }
        var unit = point.unit().isEmpty() ? "" : " " + point.unit();
        return "On the wire " + digits(low) + " is " + digits(scale.toEngineering(low)) + unit + ", " + digits(high)
                + " is " + digits(scale.toEngineering(high)) + unit;
    }

    private static String digits(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        var rounded = new BigDecimal(number).round(new MathContext(7)).stripTrailingZeros();
        return Math.abs(rounded.scale()) < 10 ? rounded.toPlainString() : rounded.toString();
    }

    private static String states(ConfiguredPoint point) {
        var states = ValueConversion.of(point).states();
        return states.isEmpty()
                ? ""
                : IntStream.range(0, states.size()).mapToObj(value -> value + " " + states.get(value))
                        .collect(Collectors.joining(", ", "States ", ""));
    }
}
