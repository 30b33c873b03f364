/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.text.ModelPlaces;
import org.telecontrol.dsl.text.StationText;
import org.telecontrol.dsl.text.UnwritableException;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.Configuration;

/** Runs the rules over a file and says their findings in terms of the file. */
final class StationCheck {

    private final IResourceValidator validator = StationStandaloneSetup.services().get(IResourceValidator.class);

    List<StationProblem> problems(Path file, Resource resource) {
        var found = validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> problem(file, resource, issue))
                .sorted(Comparator.comparingInt(StationProblem::line).thenComparingInt(StationProblem::column))
                .toList();
        var incomplete = resource instanceof XtextResource || !found.isEmpty() ? null : incomplete(resource);
        return incomplete == null
                ? found
                : List.of(new StationProblem(file, 1, 1, StationProblem.Severity.ERROR, IssueCodes.VALUE, incomplete));
    }

    private static StationProblem problem(Path file, Resource resource, Issue issue) {
        var message = resource instanceof XtextResource ? issue.getMessage() : ofXmi(resource, issue);
        return new StationProblem(file, orOne(issue.getLineNumber()), orOne(issue.getColumn()), severity(issue),
                issue.getCode() == null ? IssueCodes.SYNTAX : issue.getCode(), message);
    }

    /** With what it is about, as there are no lines; an XML parser's message without the place before and behind it. */
    private static String ofXmi(Resource resource, Issue issue) {
        var object = issue.getUriToProblem() == null
                ? null
                : resource.getEObject(issue.getUriToProblem().fragment());
        return object == null
                ? issue.getMessage().replaceFirst("^.*columnNumber: \\d+; ", "").replaceFirst(" \\(file:.*\\)$", "")
                : ModelPlaces.of(object) + ": " + issue.getMessage();
    }

    /** What a text could not even be read with, an XMI file may have: a point without type, a reference to nothing. */
    private static @Nullable String incomplete(Resource resource) {
        try {
            StationStandaloneSetup.services().get(StationText.class).of((Configuration) resource.getContents().get(0));
            return null;
        } catch (UnwritableException e) {
            return e.getMessage();
        }
    }

    private static int orOne(@Nullable Integer number) {
        return number == null || number < 1 ? 1 : number;
    }

    private static StationProblem.Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> StationProblem.Severity.ERROR;
            case WARNING -> StationProblem.Severity.WARNING;
            default -> StationProblem.Severity.INFO;
        };
    }
}
