/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.dsl.conversion.Similar;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, what may have been meant, and where there is help. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
final class UsageErrors implements IParameterExceptionHandler {

    private static final int SUGGESTIONS = 3;

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        var messages = command.getErr();
        messages.println("telecontrol: " + words(exception, command));
        messages.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        messages.flush();
        return ExitCode.USAGE;
    }

    private static String words(ParameterException exception, CommandLine command) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst(), command);
            case OverwrittenOptionException twice when twice.getOverwritten() instanceof OptionSpec option ->
                "The option " + option.longestName() + " is there twice.";
            case MutuallyExclusiveArgsException both -> String.valueOf(both.getMessage()).replaceFirst("^Error: ", "");
            default -> exception.getMessage();
        };
    }

    private static String unknown(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            var option = argument.replaceFirst("=.*", "");
            return "There is no option " + option + "." + meant(option, longOptions(command), "");
        }
        if (command.getSubcommands().isEmpty()) {
            return "'" + argument + "' is one argument too many.";
        }
        var group = command.getCommandSpec().qualifiedName() + " ";
        return "There is no command '" + group.substring(group.indexOf(' ') + 1) + argument + "'."
                + meant(argument, command.getSubcommands().keySet(), group);
    }

    private static List<String> longOptions(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList();
    }

    private static String meant(String word, Collection<String> known, String before) {
        var likely = Similar.likely(word, known).limit(SUGGESTIONS).map(each -> "'" + before + each + "'")
                .collect(Collectors.joining(" or "));
        return likely.isEmpty() ? "" : " Did you mean " + likely + "?";
    }
}
