/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Patterns over names of points: {@code *} is any text, dots included, {@code ?} is one character. */
public final class NamePattern {

    private NamePattern() {}

    public static Predicate<String> of(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            expression.append(switch (c) {
                case '*' -> ".*";
                case '?' -> ".";
                default -> Pattern.quote(String.valueOf(c));
            });
        }
        return Pattern.compile(expression.toString()).asMatchPredicate();
    }
}
