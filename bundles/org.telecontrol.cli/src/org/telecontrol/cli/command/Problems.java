/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.nio.file.Path;

import org.telecontrol.cli.problem.Place;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.Severity;
import org.telecontrol.dsl.StationProblem;

/** Problems of the other bundles as the command line tells them. */
final class Problems {

    private Problems() {}

    /** @param file as the user named it */
    static Problem ofText(StationProblem problem, String file) {
        var severity = switch (problem.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
        return new Problem(new Place.InText(file, problem.line(), problem.column()), severity, problem.message(),
                problem.code());
    }

    /** @param source the list as the user named it */
    static Problem ofList(org.telecontrol.exchange.Problem problem, Path source) {
        var severity = problem.isError() ? Severity.ERROR : Severity.WARNING;
        return new Problem(place(problem, source.toString()), severity, problem.message(), problem.code());
    }

    private static Place place(org.telecontrol.exchange.Problem problem, String file) {
        return problem.sheet().isEmpty()
                ? new Place.InFile(file)
                : new Place.InSheet(file, problem.sheet(), problem.cell());
    }
}
