/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.SeveritySettings;
import org.telecontrol.model.station.Allowance;

import com.google.inject.Inject;

/**
 * Runs the rules, then takes away what the file allows and sets the rest to the levels that the project wants. Whether
 * an allowance was needed is known only then, so {@link AllowanceRules} calls each one unused, and the finding goes with
 * its first use.
 */
public class StationResourceValidator extends ResourceValidatorImpl {

    @Inject
    private SeveritySettings settings;

    @Override
    @NonNullByDefault({})
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
        var found = super.validate(resource, mode, cancel);
        Set<Allowance> used = new HashSet<>();
        List<Issue> broken = new ArrayList<>(found.size());
        for (var issue : found) {
            var allowance = Allowances.of(subject(resource, issue), issue.getCode());
            allowance.ifPresentOrElse(used::add, () -> broken.add(issue));
        }
        broken.removeIf(issue -> IssueCodes.ALLOW_UNUSED.equals(issue.getCode())
                && subject(resource, issue) instanceof Allowance allowance && used.contains(allowance));
        var severities = settings.of(resource);
        broken.removeIf(issue -> !applies(issue, severities.levelOf(code(issue))));
        return broken;
    }

    private static @Nullable EObject subject(Resource resource, Issue issue) {
        var uri = issue.getUriToProblem();
        return uri == null || issue.getCode() == null ? null : resource.getEObject(uri.fragment());
    }

    private static String code(Issue issue) {
        return issue.getCode() == null ? IssueCodes.SYNTAX : issue.getCode();
    }

    private static boolean applies(Issue issue, Optional<Level> level) {
        if (level.isPresent() && issue instanceof Issue.IssueImpl changeable) {
            changeable.setSeverity(severity(level.get()));
        }
        return issue.getSeverity() != Severity.IGNORE;
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
            case IGNORE -> Severity.IGNORE;
        };
    }
}
