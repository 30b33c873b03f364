/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.concurrent.Callable;

import org.telecontrol.cli.Context;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: help, debugging, the form of their help, and an exit code as their result. */
@Command(synopsisHeading = "Usage: ", descriptionHeading = "%n", parameterListHeading = "%nArguments:%n", //
        optionListHeading = "%nOptions:%n", footerHeading = "%n", sortOptions = false, abbreviateSynopsis = true, showDefaultValues = false)
abstract class TelecontrolCommand implements Callable<Integer> {

    protected final Context context;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 100, description = "Shows this help.")
    private boolean help;

    @Option(names = "--debug", order = 99, description = "Shows where in the program an unexpected failure happened.")
    private boolean debug;

    protected TelecontrolCommand(Context context) {
        this.context = context;
    }
}
