/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.validation.IssueCodes;

/** Findings in the protocol's terms, and not more of them than a reader can use. */
@NonNullByDefault({})
final class Diagnostics {

    private static final String SOURCE = "telecontrol";
    private static final int MOST = 1000;

    private Diagnostics() {}

    /** Those that depend on the text alone. */
    static List<Diagnostic> ofSyntax(Iterable<? extends Issue> issues) {
        return of(issues).stream().filter(found -> found.getCode().isLeft()
                && IssueCodes.SYNTAX.equals(found.getCode().getLeft())).toList();
    }

    static List<Diagnostic> of(Iterable<? extends Issue> issues) {
        return StreamSupport.stream(issues.spliterator(), false).filter(issue -> issue.getSeverity() != Severity.IGNORE)
                .limit(MOST).map(Diagnostics::of).toList();
    }

    private static Diagnostic of(Issue issue) {
        var start = position(issue.getLineNumber(), issue.getColumn());
        var end = issue.getLineNumberEnd() == null
                ? start
                : position(issue.getLineNumberEnd(), issue.getColumnEnd());
        var code = issue.getCode() == null ? IssueCodes.SYNTAX : issue.getCode();
        var found = new Diagnostic(new Range(start, end), issue.getMessage(), severity(issue.getSeverity()), SOURCE,
                code);
        found.setData(issue.getData());
        return found;
    }

    /** Xtext counts from 1, and knows no place of what concerns the file as a whole. */
    private static Position position(@Nullable Integer line, @Nullable Integer column) {
        return new Position(line == null ? 0 : Math.max(0, line - 1), column == null ? 0 : Math.max(0, column - 1));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case null, default -> DiagnosticSeverity.Information;
        };
    }
}
