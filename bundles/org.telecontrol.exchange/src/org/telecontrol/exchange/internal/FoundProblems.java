/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Severity;

/** The problems of a list. Of a list that is wrong in all its rows the first ones tell enough; the rest are counted. */
final class FoundProblems {

    static final int MOST = 10_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private long errors;
    private long warnings;

    FoundProblems(String file) {
        this.file = file;
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problem.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    List<Problem> listed() {
        return problems;
    }

    /** Errors that are not listed. */
    long moreErrors() {
        return errors;
    }

    /** Warnings that are not listed. */
    long moreWarnings() {
        return warnings;
    }

    /** Says what is not listed. */
    Problem rest() {
        return new Problem(errors > 0 ? Severity.ERROR : Severity.WARNING, file, "", 0, "", "", "Only the first " + MOST
                + " problems are listed; there are " + errors + " more errors and " + warnings + " more warnings", "",
                "", "more-problems");
    }

    boolean isMore() {
        return errors + warnings > 0;
    }
}
