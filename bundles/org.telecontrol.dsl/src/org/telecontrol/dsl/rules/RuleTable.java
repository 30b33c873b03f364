/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules, subject by subject. */
public final class RuleTable {

    private static final Map<String, Rule> BY_CODE = byCode();

    private RuleTable() {}

    private static Map<String, Rule> byCode() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (var rule : RuleTableReader.read()) {
            if (rules.put(rule.code(), rule) != null) {
                throw new IllegalStateException("Rule " + rule.code() + " is there twice");
            }
        }
        return rules;
    }

    public static List<Rule> rules() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Rule> rule(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** @throws IllegalArgumentException where the table has no such rule */
    public static Level levelOf(String code) {
        return rule(code).orElseThrow(() -> new IllegalArgumentException("There is no rule " + code)).level();
    }
}
