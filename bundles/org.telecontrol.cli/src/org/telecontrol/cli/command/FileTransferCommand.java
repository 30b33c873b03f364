/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.Files;

import picocli.CommandLine.Mixin;

/** Moves one file between this machine and a station. */
abstract class FileTransferCommand extends TelecontrolCommand {

    @Mixin
    private RtuFiles files = new RtuFiles();

    @Mixin
    private FileNumber number = new FileNumber();

    FileTransferCommand(Context context) {
        super(context);
    }

    /** What is done with the files of the RTU, once it is connected. */
    @FunctionalInterface
    interface Transfer {
        CompletableFuture<FileOutcome> begin(Files files, FileAddress file);
    }

    /** The outcome of a transfer that went well. */
    final FileOutcome transfer(Transfer transfer) throws IOException {
        return files.run(context, (session, station) -> transfer.begin(session.files(), number.in(station)),
                (session, outcome) -> outcome);
    }

    final int done(byte[] octets) {
        context.results().line(number.words() + ": " + octets.length + " octets");
        return ExitCode.DONE;
    }
}
