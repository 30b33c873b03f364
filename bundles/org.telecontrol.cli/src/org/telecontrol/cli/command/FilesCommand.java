/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.Context;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists, gets and puts files of an RTU. */
@Command(name = "files", header = "Lists, gets and puts files of an RTU (file transfer, types 120 to 127).", //
        synopsisSubcommandLabel = "list|get|put", commandListHeading = "%nCommands:%n", //
        subcommands = {FilesListCommand.class, FilesGetCommand.class, FilesPutCommand.class})
public final class FilesCommand extends TelecontrolCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public FilesCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
