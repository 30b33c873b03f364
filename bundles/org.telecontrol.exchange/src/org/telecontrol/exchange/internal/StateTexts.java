/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.telecontrol.iec104.TypeIdentification;

/** The form {@code Off  ;On}: texts of the values 0, 1, … between semicolons, padded as people like. */
public final class StateTexts {

    private static final Optional<List<String>> NONE = Optional.of(List.of());
    private static final String INTERMEDIATE = "intermediate";
    private static final String INDETERMINATE = "indeterminate";

    private static final Pattern QUOTED = Pattern.compile("\\s*+\"(?:[^\"]|\"\")*+\"\\s*+");

    private StateTexts() {}

    public static List<String> parse(String text, String separator) {
        if (text.isEmpty()) {
            return List.of();
        }
        var states = split(text, separator);
        return states.stream().allMatch(String::isEmpty) ? List.of() : states;
    }

    /**
     * The states as the model wants them for a type: two for single points, four for double points. Two texts of a
     * double point are those of OFF (1) and ON (2); three lack that of indeterminate (3).
     *
     * @return empty when the texts do not fit the type
     */
    public static Optional<List<String>> fit(List<String> states, TypeIdentification type) {
        if (states.isEmpty()) {
            return NONE;
        }
        int wanted = type.valueKind().states();
        if (states.size() == wanted || states.isEmpty()) {
            return Optional.of(states);
        }
        if (wanted != 4) {
            return Optional.empty();
        }
        return switch (states.size()) {
            case 2 -> Optional.of(List.of(INTERMEDIATE, states.get(0), states.get(1), INDETERMINATE));
            case 3 -> Optional.of(List.of(states.get(0), states.get(1), states.get(2), INDETERMINATE));
            default -> Optional.empty();
        };
    }

    /** States of which each stands in a cell of its own, by the value they are texts of. */
    static List<String> single(Map<Integer, String> texts) {
        int last = texts.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).mapToInt(Map.Entry::getKey)
                .max().orElse(-1);
        return last < 0
                ? List.of()
                : IntStream.rangeClosed(0, Math.max(1, last)).mapToObj(value -> texts.getOrDefault(value, "")).toList();
    }

    /** Splits at separators that are not between quotes; quotes only count where they begin a text. */
    private static List<String> split(String text, String separator) {
        if (text.indexOf('"') < 0) {
            return Arrays.stream(text.split(Pattern.quote(separator), -1)).map(String::strip).toList();
        }
        var states = new ArrayList<String>();
        for (int start = 0; start >= 0;) {
            int close = closingQuote(text, start, separator);
            int end = text.indexOf(separator, Math.max(start, close));
            var state = text.substring(start, end < 0 ? text.length() : end).strip();
            states.add(close < 0 ? state : state.substring(1, state.length() - 1).replace("\"\"", "\""));
            start = end < 0 ? -1 : end + separator.length();
        }
        return List.copyOf(states);
    }

    /** Where the quotes end that a text begins with; -1 if it is not between quotes. */
    private static int closingQuote(String text, int start, String separator) {
        var quoted = QUOTED.matcher(text).region(start, text.length());
        return quoted.lookingAt() && (quoted.end() == text.length() || text.startsWith(separator, quoted.end()))
                ? quoted.end()
                : -1;
    }

    /** The text that {@link #parse} reads: a state text that has the separator in it stands between quotes. */
    public static String format(List<String> states, String separator) {
        if (states.isEmpty()) {
            return "";
        }
        var mark = separator.isBlank() ? separator : separator.strip();
        var text = new StringBuilder(quoted(states.getFirst(), mark));
        for (int i = 1; i < states.size(); i++) {
            text.append(separator).append(quoted(states.get(i), mark));
        }
        return text.toString();
    }

    private static String quoted(String state, String separator) {
        return state.contains(separator) || state.startsWith("\"") || !state.equals(state.strip())
                ? '"' + state.replace("\"", "\"\"") + '"'
                : state;
    }
}
