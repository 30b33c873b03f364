/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.validation.IssueCodes;

/** Xtext's issues in the host's terms: sorted by place, and not more of them than a reader can use. */
public final class Findings {

    /** A file of random bytes has an error at every other character; nobody reads more than this. */
    public static final int MOST = 1000;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparingInt(Finding::offset).thenComparing(Finding::message);

    private Findings() {}

    public static List<Finding> of(Iterable<Issue> issues) {
        List<Finding> found = new ArrayList<>();
        issues.forEach(issue -> found.add(of(issue)));
        if (found.size() <= MOST) {
            found.sort(Comparator.comparingInt(Finding::offset));
            return List.copyOf(found);
        }
        found.sort(ORDER);
        List<Finding> most = new ArrayList<>(found.subList(0, MOST));
        most.add(new Finding(Finding.Severity.INFORMATION, IssueCodes.SYNTAX,
                "Only the first " + MOST + " of " + found.size() + " problems of this file are shown", 0, 0, 1));
        most.sort(Comparator.comparingInt(Finding::offset));
        return List.copyOf(most);
    }

    private static Finding of(Issue issue) {
        var code = issue.getCode();
        var message = issue.getMessage();
        return new Finding(severity(issue.getSeverity()), code == null ? IssueCodes.SYNTAX : code,
                message == null ? "" : message, orLeast(issue.getOffset(), 0), orLeast(issue.getLength(), 0),
                orLeast(issue.getLineNumber(), 1));
    }

    private static int orLeast(@Nullable Integer number, int least) {
        return number == null ? least : Math.max(number, least);
    }

    private static Finding.Severity severity(@Nullable Severity severity) {
        return switch (severity) {
            case ERROR -> Finding.Severity.ERROR;
            case WARNING -> Finding.Severity.WARNING;
            case null, default -> Finding.Severity.INFORMATION;
        };
    }
}
