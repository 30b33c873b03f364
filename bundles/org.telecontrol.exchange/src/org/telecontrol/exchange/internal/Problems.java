/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CellName;

/** Collects the problems of one table. */
final class Problems {

    private final String file;
    private final HeaderMatch match;
    private final FoundProblems problems;

    /** @param problems where they go to */
    Problems(String file, HeaderMatch match, FoundProblems problems) {
        this.file = file;
        this.match = match;
        this.problems = problems;
    }

    void error(int row, int column, Cell found, String message, String expected, String code) {
        add(Severity.ERROR, row, column, found, message, expected, code);
    }

    void warning(int row, int column, Cell found, String message, String expected, String code) {
        add(Severity.WARNING, row, column, found, message, expected, code);
    }

    private void add(Severity severity, int row, int column, Cell found, String message, String expected,
            String code) {
        var cell = row == 0 ? "" : column < 0 ? Integer.toString(row) : CellName.of(column, row);
        problems.add(new Problem(severity, file, match.sheet().name(), row, cell, match.header(column), message,
                found.text(), expected, code));
    }
}
