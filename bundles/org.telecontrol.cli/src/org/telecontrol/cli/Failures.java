/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.cli.output.Messages;
import org.telecontrol.link.LinkException;
import org.telecontrol.model.files.FileTrouble;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command into one sentence and an exit code; the stack trace only with {@code --debug}. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class Failures implements IExecutionExceptionHandler {

    private final Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        if (exception instanceof CommandLine.ParameterException usage) {
            return command.getParameterExceptionHandler() instanceof UsageErrors errors
                    ? errors.handleParseException(usage, new String[0])
                    : ExitCode.USAGE;
        }
        messages.failure(words(exception));
        if (command.getParseResult().hasMatchedOption("--debug")) {
            messages.stackTrace(exception);
        }
        return exitCode(exception);
    }

    private static String words(Exception exception) {
        return switch (exception) {
            case CommandFailure failure -> String.valueOf(failure.getMessage());
            case LinkException link -> String.valueOf(link.getMessage());
            case CancellationException stopped -> "Stopped; nothing was written";
            case IOException io -> FileTrouble.words(io);
            case UncheckedIOException io -> FileTrouble.words(io.getCause());
            default -> "This should not have happened: " + exception.toString().lines().findFirst().orElse("")
                    + " (--debug shows where)";
        };
    }

    private static int exitCode(Exception exception) {
        return switch (exception) {
            case CommandFailure failure -> failure.exitCode();
            case LinkException link -> ExitCode.NO_CONNECTION;
            case IOException io -> ExitCode.USAGE;
            case UncheckedIOException io -> ExitCode.USAGE;
            default -> ExitCode.ERRORS_FOUND;
        };
    }
}
