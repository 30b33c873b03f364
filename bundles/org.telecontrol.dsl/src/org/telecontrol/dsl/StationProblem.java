/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What is wrong, and where.
 *
 * @param line from 1; 1 where the file has no lines that people see, such as XMI
 * @param column from 1
 * @param code stays the same for the same rule, see {@link org.telecontrol.dsl.validation.IssueCodes}
 * @param message one sentence for people
 */
public record StationProblem(Path file, int line, int column, Severity severity, String code, String message) {

    /** How bad it is: what has errors must not be used. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code FILE:LINE:COLUMN: error: message [code]} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity.name().toLowerCase(Locale.ROOT) + ": "
                + message + " [" + code + "]";
    }
}
