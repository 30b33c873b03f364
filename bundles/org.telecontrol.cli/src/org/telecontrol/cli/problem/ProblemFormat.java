/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

import java.util.List;

import org.telecontrol.cli.output.Json;
import org.telecontrol.cli.output.Results;

/** How problems are told. */
public enum ProblemFormat {
    /** One line each. */
    TEXT {
        @Override
        public void write(List<Problem> problems, Results results) {
            problems.forEach(problem -> results.line(problem.line()));
        }
    },
    /** One array. */
    JSON {
        @Override
        public void write(List<Problem> problems, Results results) {
            results.line(Json.document(problems.stream().map(ProblemJson::of).toList()));
        }
    },
    /** A log for code scanning services and editors, SARIF 2.1.0. */
    SARIF {
        @Override
        public void write(List<Problem> problems, Results results) {
            results.line(Json.sparseDocument(SarifLog.of(problems)));
        }
    };

    public abstract void write(List<Problem> problems, Results results);
}
