/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.ALLOWANCE__REASON;
import static org.telecontrol.model.station.StationPackage.Literals.ALLOWANCE__RULE;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.conversion.Similar;
import org.telecontrol.dsl.rules.Rule;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.model.station.Allowance;

/** Rules are allowed by their code and with a reason. */
public class AllowanceRules extends Rules {

    @Check
    public void allowance(Allowance allowance) {
        var code = allowance.getRule();
        if (code == null) {
            return;
        }
        if (RuleTable.rule(code).isEmpty()) {
            report(IssueCodes.ALLOW_UNKNOWN, allowance, ALLOWANCE__RULE, "There is no rule " + code
                    + Similar.to(code, RuleTable.rules().stream().map(Rule::code).toList())
                            .map(other -> "; did you mean " + other + "?").orElse(""));
        } else if (!Allowances.isAllowable(code)) {
            report(IssueCodes.ALLOW_UNKNOWN, allowance, ALLOWANCE__RULE, "The rule " + code + " cannot be allowed");
        } else if (allowance.getReason().isBlank()) {
            report(IssueCodes.ALLOW_REASON, allowance, ALLOWANCE__REASON, "Say why " + code + " is allowed here");
        } else {
            report(IssueCodes.ALLOW_UNUSED, allowance, ALLOWANCE__RULE, "Nothing here breaks the rule " + code
                    + ": the allowance is not needed");
        }
    }
}
