/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import static org.telecontrol.model.station.StationPackage.Literals.ALLOWANCE__RULE;

import java.util.stream.Stream;

import org.telecontrol.dsl.conversion.Similar;
import org.telecontrol.dsl.ide.quickfix.QuickFix.Edit;
import org.telecontrol.dsl.rules.Rule;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.Allowance;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.TypicalUse;

/** Leave to break a rule, for nearly all of them; its reason is left to be written. */
final class AllowanceFixes implements Fixes {

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.ALLOW_UNUSED -> Fixes.around(broken.element(), Allowance.class)
                    .map(allowance -> new QuickFix("Remove the allowance", broken.edits().removeEntry(allowance)));
            case IssueCodes.ALLOW_UNKNOWN -> Fixes.around(broken.element(), Allowance.class)
                    .filter(allowance -> RuleTable.rule(allowance.getRule()).isEmpty())
                    .flatMap(allowance -> correct(allowance, broken.edits()));
            default -> RuleTable.rule(broken.code()).filter(rule -> !rule.isFixed()).stream()
                    .flatMap(rule -> Fixes.around(broken.element(), Annotated.class))
                    .map(owner -> new QuickFix("Allow it here, for a reason to be written", allow(owner, broken)));
        };
    }

    private static Stream<QuickFix> correct(Allowance allowance, Edits edits) {
        var codes = RuleTable.rules().stream().map(Rule::code).toList();
        return Similar.to(allowance.getRule(), codes).stream()
                .flatMap(code -> edits.replace(allowance, ALLOWANCE__RULE, code)
                        .map(edit -> new QuickFix("Write " + code, edit)).stream());
    }

    private static Edit allow(Annotated owner, BrokenRule broken) {
        var edits = broken.edits();
        var words = "allow " + broken.code() + " \"\"";
        int end = edits.node(owner).getEndOffset();
        if (owner instanceof InformationObject || owner instanceof PointOverride) {
            return edits.insert(end, edits.lineBelow(owner) + words);
        }
        var brace = edits.keyword(owner, "{");
        if (owner instanceof TypicalUse) {
            var last = brace.isPresent() ? edits.before(brace.get().getOffset()) : null;
            return edits.insert(last == null ? end : last.getEndOffset(), " " + words);
        }
        return edits.insert(brace.isPresent() ? brace.get().getEndOffset() : end, edits.lineBelow(owner) + words);
    }
}
