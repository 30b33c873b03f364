/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.Context;

import picocli.CommandLine.Command;

/** Asks an RTU for something besides process commands. */
@Command(name = "ask", header = "Interrogates an RTU, reads points, and sets parameters of measured values.", //
        description = "The RTU is connected to for the question, and left after the answer.", //
        synopsisSubcommandLabel = "interrogation|read|parameter", commandListHeading = "%nCommands:%n", //
        subcommands = {AskInterrogationCommand.class, AskReadCommand.class, AskParameterCommand.class})
public final class AskCommand extends GroupCommand {

    public AskCommand(Context context) {
        super(context);
    }
}
