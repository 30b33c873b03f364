/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.dsl.ide.server.StationServer;

import picocli.CommandLine.Command;

/** Speaks the Language Server Protocol until its client ends the conversation. */
@Command(name = "language-server", header = "Serves an editor: the language over LSP on standard input and output.", description = {
        "Started by an editor, for its files *.station. The files below the editor's folders are read together; what is "
                + "typed is checked before it is saved. Ends with 0 when the editor announced the end, with 1 when it "
                + "went away."})
public final class LanguageServerCommand extends TelecontrolCommand {

    public LanguageServerCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try {
            return StationServer.serve(context.input(), context.results().bytes());
        } catch (InterruptedException stopped) {
            return ExitCode.DONE;
        }
    }
}
