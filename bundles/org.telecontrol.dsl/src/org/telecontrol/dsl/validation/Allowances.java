/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.model.station.Allowance;
import org.telecontrol.model.station.Annotated;

/** Leave to break a rule: it holds for the element that says it and for what that contains. */
final class Allowances {

    private Allowances() {}

    /** The innermost one that lets the subject break the rule. */
    static Optional<Allowance> of(@Nullable EObject subject, @Nullable String code) {
        for (EObject at = subject; at != null; at = at.eContainer()) {
            if (at instanceof Annotated annotated) {
                for (var allowance : annotated.getAllowances()) {
                    if (allowance.getRule() != null && allowance.getRule().equals(code) && isValid(allowance)) {
                        return Optional.of(allowance);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it names a rule that can be allowed, and says why. */
    static boolean isValid(Allowance allowance) {
        return isAllowable(allowance.getRule()) && !allowance.getReason().isBlank();
    }

    /** Whether a file may break the rule; that an allowance is not needed is not allowed either. */
    static boolean isAllowable(@Nullable String code) {
        return code != null && !code.equals(IssueCodes.ALLOW_UNUSED)
                && RuleTable.rule(code).map(rule -> !rule.isFixed()).orElse(false);
    }
}
