/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows help. */
@Command(name = "help", header = "Shows the help of a command.", description = "The same as 'telecontrol COMMAND --help'.")
public final class HelpCommand extends TelecontrolCommand {

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, such as import or 'ask read'; otherwise the help lists all commands.")
    private List<String> names = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public HelpCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        var command = spec.root().commandLine();
        for (int i = 0; i < names.size(); i++) {
            var known = command.getSubcommands().get(names.get(i));
            if (known == null) {
                throw new UnmatchedArgumentException(command, names.subList(i, names.size()));
            }
            command = known;
        }
        command.usage(context.results().writer());
        return ExitCode.DONE;
    }
}
