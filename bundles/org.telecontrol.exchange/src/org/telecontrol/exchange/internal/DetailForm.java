/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.model.station.TerminationExpectation;

/** How the details of points are spelled: what people write, brought to one spelling. */
enum DetailForm {

    NUMBER("a number") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            var number = Texts.number(text);
            return number.isPresent() ? Optional.of(Texts.number(number.getAsDouble())) : Optional.empty();
        }
    },
    POSITIVE("a number that is not negative") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            return NUMBER.read(text, values).filter(number -> !number.startsWith("-"));
        }
    },
    TRUTH("yes or no") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            return values.truth(text).map(truth -> truth ? "yes" : "no");
        }

        @Override
        String write(String text, ValueMaps values) {
            return text.isEmpty() ? "" : values.word("yes".equals(text));
        }
    },
    /** Interrogation groups, in any order, with anything between them. */
    GROUPS("groups 1 to 16") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            var groups = Arrays.stream(text.split("[\\s,;+/]+")).map(Texts::whole).toList();
            return groups.stream().allMatch(group -> group.isPresent() && group.getAsInt() >= 1
                    && group.getAsInt() <= 16)
                            ? Optional.of(groups.stream().map(group -> Integer.toString(group.getAsInt()))
                                    .collect(Collectors.joining(" ")))
                            : Optional.empty();
        }
    },
    COUNTER_GROUP("1 to 4") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            return whole(text, 1, 4);
        }
    },
    QUALIFIER("0 to 127") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            return whole(text, 0, 127);
        }
    },
    DURATION("a number of seconds") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            var number = Texts.number(text.replaceFirst("(?i)\\s*s(ec(onds?)?)?$", ""));
            return number.isPresent() && number.getAsDouble() > 0 && number.getAsDouble() < 100_000
                    ? Optional.of(Texts.number(number.getAsDouble()))
                    : Optional.empty();
        }
    },
    TERMINATION("expected, none or optional") {
        @Override
        Optional<String> read(String text, ValueMaps values) {
            return Arrays.stream(TerminationExpectation.values()).map(TerminationExpectation::getLiteral)
                    .filter(text::equalsIgnoreCase).findFirst();
        }
    };

    private final String expected;

    DetailForm(String expected) {
        this.expected = expected;
    }

    /** What is right, in a few words. */
    String expected() {
        return expected;
    }

    /** The one spelling of a text; empty when it is none of these. */
    abstract Optional<String> read(String text, ValueMaps values);

    /** What a layout writes for the one spelling. */
    String write(String text, ValueMaps values) {
        return text;
    }

    static String seconds(Duration duration) {
        return Cell.plain(BigDecimal.valueOf(duration.toMillis(), 3));
    }

    static Duration duration(String seconds) {
        return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValue());
    }

    private static Optional<String> whole(String text, int min, int max) {
        var number = Texts.whole(text);
        return number.isPresent() && number.getAsInt() >= min && number.getAsInt() <= max
                ? Optional.of(Integer.toString(number.getAsInt()))
                : Optional.empty();
    }
}
