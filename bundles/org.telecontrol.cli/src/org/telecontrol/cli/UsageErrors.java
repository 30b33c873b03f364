/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, what may have been meant, and where there is help. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        var messages = command.getErr();
        messages.println("telecontrol: " + words(exception, command));
        UnmatchedArgumentException.printSuggestions(exception, messages);
        messages.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        messages.flush();
        return ExitCode.USAGE;
    }

    private static String words(ParameterException exception, CommandLine command) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            var first = unmatched.getUnmatched().getFirst();
            if (first.startsWith("--")) {
                return "There is no option " + first + ".";
            }
            return command.getParent() == null
                    ? "There is no command '" + first + "'."
                    : "'" + first + "' is one argument too many.";
        }
        return exception.getMessage();
    }
}
