/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import org.telecontrol.cli.Context;
import org.telecontrol.model.files.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a file of a station. */
@Command(name = "get", header = "Reads a file of a station.", //
        customSynopsis = {"telecontrol files get FILE.station --rtu NAME --object ADDRESS",
                "           --file N --out FILE [OPTIONS]"}, //
        description = "It is written whole or not at all.")
public final class FilesGetCommand extends FileTransferCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where it is written.")
    private Path out = Path.of("");

    public FilesGetCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        var target = OutputFile.of(context, out);
        var octets = transfer((files, file) -> files.read(file)).octets();
        WholeFile.write(target, stream -> stream.write(octets));
        return done(octets);
    }
}
