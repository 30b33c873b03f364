/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Levels that differ from those of the table. Codes that the table does not have, or whose level is fixed, are ignored:
 * settings may come from another version.
 *
 * @param levels by code
 */
public record Severities(Map<String, Level> levels) {

    /** What the table says. */
    public static final Severities DEFAULT = new Severities(Map.of());

    /** In preferences a rule's key is this and its code, the value the word of a {@link Level}. */
    public static final String KEY_PREFIX = "severity.";

    public Severities {
        levels = Map.copyOf(levels);
    }

    /** From the content of a preference file; what is no level of a rule is left out. */
    public static Severities of(Properties preferences) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (var key : preferences.stringPropertyNames()) {
            if (key.startsWith(KEY_PREFIX)) {
                Level.of(preferences.getProperty(key))
                        .ifPresent(level -> levels.put(key.substring(KEY_PREFIX.length()), level));
            }
        }
        return new Severities(levels);
    }

    /** These levels, and the other ones for rules of which these say nothing. */
    public Severities over(Severities other) {
        Map<String, Level> both = new LinkedHashMap<>(other.levels);
        both.putAll(levels);
        return new Severities(both);
    }

    /** The level of a rule where it is not the table's. */
    public Optional<Level> levelOf(String code) {
        return Optional.ofNullable(levels.get(code))
                .filter(level -> RuleTable.rule(code).filter(rule -> !rule.isFixed()).isPresent());
    }
}
