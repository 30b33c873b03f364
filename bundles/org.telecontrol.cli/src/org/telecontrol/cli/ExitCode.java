/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

/** The exit codes of every command; scripts rely on them. */
public final class ExitCode {

    public static final int DONE = 0;
    /** The work found errors: an invalid configuration, rows refused, a negative confirmation. */
    public static final int ERRORS_FOUND = 1;
    /** Wrong usage, or a file that cannot be read or written. */
    public static final int USAGE = 2;
    /** No connection, or a lost one. */
    public static final int NO_CONNECTION = 3;

    private ExitCode() {}
}
