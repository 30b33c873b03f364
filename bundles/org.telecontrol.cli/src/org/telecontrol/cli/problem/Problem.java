/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.problem;

import java.util.Collection;

/**
 * One problem.
 *
 * @param message one sentence
 * @param code what sort of problem it is, stable, for example "station.address.duplicate"; empty when it has none
 */
public record Problem(Place place, Severity severity, String message, String code) {

    /** {@code FILE:LINE:COLUMN: severity: message [code]}, always one line. */
    public String line() {
        return place.words() + ": " + severity.word() + ": " + message.strip().replaceAll("\\R\\s*", " ")
                + (code.isEmpty() ? "" : " [" + code + "]");
    }

    public static boolean anyError(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** For example "2 errors, 1 warning". */
    public static String summary(Collection<Problem> problems) {
        return count(problems, Severity.ERROR, "error") + ", " + count(problems, Severity.WARNING, "warning");
    }

    private static String count(Collection<Problem> problems, Severity severity, String word) {
        var count = problems.stream().filter(problem -> problem.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
