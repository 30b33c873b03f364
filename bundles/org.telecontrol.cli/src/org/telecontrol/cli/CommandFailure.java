/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.eclipse.jdt.annotation.Nullable;

/** Ends a command. The message is one sentence for people. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public static CommandFailure errorsFound(String message) {
        return new CommandFailure(ExitCode.ERRORS_FOUND, message, null);
    }

    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message, null);
    }

    public static CommandFailure unreadable(String message, Throwable cause) {
        return new CommandFailure(ExitCode.USAGE, message, cause);
    }

    public static CommandFailure noConnection(String message) {
        return new CommandFailure(ExitCode.NO_CONNECTION, message, null);
    }

    public static CommandFailure noConnection(String message, Throwable cause) {
        return new CommandFailure(ExitCode.NO_CONNECTION, message, cause);
    }

    public int exitCode() {
        return exitCode;
    }
}
