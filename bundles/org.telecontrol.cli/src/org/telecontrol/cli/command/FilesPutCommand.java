/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.link.file.FileSender;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a file to a station. */
@Command(name = "put", header = "Writes a file to a station.", //
        customSynopsis = {"telecontrol files put FILE.station --rtu NAME --object ADDRESS",
                "           --file N --in FILE [OPTIONS]"}, //
        description = "Ends with 1 when the station refuses it.")
public final class FilesPutCommand extends FileTransferCommand {

    @Option(names = "--in", paramLabel = "FILE", required = true, description = "What is written; at most 16 MB.")
    private Path in = Path.of("");

    public FilesPutCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var octets = octets();
        transfer((files, file) -> files.write(file, octets));
        return done(octets);
    }

    private byte[] octets() throws IOException {
        var file = context.path(in);
        if (!Files.isRegularFile(file)) {
            throw CommandFailure.usage("There is no file " + in);
        }
        if (Files.size(file) > FileSender.LONGEST) {
            throw CommandFailure.usage(in + " is longer than the " + FileSender.LONGEST + " octets of a file");
        }
        return Files.readAllBytes(file);
    }
}
