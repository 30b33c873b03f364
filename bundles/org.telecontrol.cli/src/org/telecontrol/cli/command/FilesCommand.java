/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.Context;

import picocli.CommandLine.Command;

/** Lists, gets and puts files of an RTU. */
@Command(name = "files", header = "Lists, gets and puts files of an RTU (file transfer, types 120 to 127).", //
        description = "An RTU is connected to for each of them, and left again.", //
        synopsisSubcommandLabel = "list|get|put", commandListHeading = "%nCommands:%n", //
        subcommands = {FilesListCommand.class, FilesGetCommand.class, FilesPutCommand.class})
public final class FilesCommand extends GroupCommand {

    public FilesCommand(Context context) {
        super(context);
    }
}
