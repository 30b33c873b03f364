/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.output.Results;
import org.telecontrol.dsl.rules.Rule;
import org.telecontrol.dsl.rules.RuleTable;

/** The table of rules for people and programs. */
final class RuleListing {

    private final Results results;

    RuleListing(Results results) {
        this.results = results;
    }

    /**
     * @param fixed whether the level cannot be set and the rule not be allowed
     * @param standard empty where there is none
     */
    private record Entry(String code, String level, boolean fixed, String subject, String title, String reason,
            String standard) {

        static Entry of(Rule rule) {
            return new Entry(rule.code(), rule.level().word(), rule.isFixed(), rule.subject(), rule.title(),
                    rule.reason(), rule.standard().orElse(""));
        }
    }

    void write(boolean json) {
        if (json) {
            results.line(Json.document(RuleTable.rules().stream().map(Entry::of).toList()));
        } else {
            RuleTable.rules().forEach(this::tell);
        }
    }

    private void tell(Rule rule) {
        results.line(rule.code() + " (" + rule.level().word() + "): " + rule.title());
        Paragraph.of(rule.reason()).forEach(results::line);
        rule.standard().ifPresent(clause -> Paragraph.of(clause).forEach(results::line));
    }
}
