/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import org.telecontrol.cli.command.AskCommand;
import org.telecontrol.cli.command.CheckCommand;
import org.telecontrol.cli.command.ConvertCommand;
import org.telecontrol.cli.command.DecodeCommand;
import org.telecontrol.cli.command.ExportCommand;
import org.telecontrol.cli.command.FilesCommand;
import org.telecontrol.cli.command.FormatCommand;
import org.telecontrol.cli.command.GenerateCommand;
import org.telecontrol.cli.command.HelpCommand;
import org.telecontrol.cli.command.ImportCommand;
import org.telecontrol.cli.command.LanguageServerCommand;
import org.telecontrol.cli.command.MonitorCommand;
import org.telecontrol.cli.command.OperateCommand;
import org.telecontrol.cli.command.ProfilesCommand;
import org.telecontrol.cli.command.SimulateCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: what commands there are, and how each of them ends. */
@Command(name = "telecontrol", versionProvider = Version.class, //
        header = "Author, exchange, commission and simulate IEC 60870-5-104 stations without a window.", //
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n", //
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:Done.",
                "1:The work found errors: an invalid configuration, rows refused, a negative confirmation.",
                "2:Wrong usage, or a file that cannot be read or written.", "3:No connection, or a lost one."}, //
        footer = {"", "Results go to standard output, messages and progress to standard error.",
                "'telecontrol COMMAND --help' tells more about a command."}, //
        subcommands = {CheckCommand.class, FormatCommand.class, ConvertCommand.class, ImportCommand.class,
                ExportCommand.class,
                ProfilesCommand.class, GenerateCommand.class, SimulateCommand.class, MonitorCommand.class,
                DecodeCommand.class, OperateCommand.class, AskCommand.class, FilesCommand.class,
                LanguageServerCommand.class,
                HelpCommand.class})
public final class Telecontrol implements Runnable {

    private static final int WIDTH = 80;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command line and gives its exit code. Nothing is thrown. */
    public static int run(Context context, String... arguments) {
        try {
            return commandLine(context).execute(arguments);
        } finally {
            context.results().flush();
            context.messages().flush();
        }
    }

    /** The parser with all commands. */
    public static CommandLine commandLine(Context context) {
        var commands = new CommandLine(new Telecontrol(), new CommandFactory(context));
        // a negative number is a value, not an option
        commands.getSubcommands().get("operate").setUnmatchedOptionsArePositionalParams(true);
        return commands.setOut(context.results().writer()).setErr(context.messages().writer()).setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true).setParameterExceptionHandler(new UsageErrors())
                .registerConverter(Integer.class, Numbers::whole).registerConverter(int.class, Numbers::whole)
                .registerConverter(double.class, Numbers::decimal)
                .setExecutionStrategy(Telecontrol::execute)
                .setExecutionExceptionHandler(new Failures(context.messages()));
    }

    /** Runs what was asked for; help on a command that is not there is a mistake, too. */
    private static int execute(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        var command = last.commandSpec().commandLine();
        if (!command.getSubcommands().isEmpty() && !last.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(command, last.unmatched());
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run: "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
