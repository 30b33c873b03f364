/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.rules.Severities;

/** Levels of rules as they are given on the command line. */
final class SeverityOptions {

    private SeverityOptions() {}

    /**
     * From words by code.
     *
     * @throws CommandFailure when there is no such rule or level, or the rule's level is fixed
     */
    static Severities of(Map<String, String> words) {
        Map<String, Level> levels = new LinkedHashMap<>();
        words.forEach((code, word) -> {
            var rule = RuleTable.rule(code).orElseThrow(() -> CommandFailure.usage("There is no rule " + code
                    + "; check --rules lists them"));
            if (rule.isFixed()) {
                throw CommandFailure.usage("The rule " + code + " always holds");
            }
            levels.put(code, Level.of(word).orElseThrow(() -> CommandFailure.usage(word
                    + " is no level: write error, warning, info or ignore")));
        });
        return new Severities(levels);
    }
}
