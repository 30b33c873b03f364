/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.dsl.StationFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts between the notations of configurations. */
@Command(name = "convert", header = "Converts a configuration between text and XMI.", description = {
        "The extensions say which is which: *.station is text, *.xmi is XMI. Nothing is lost but the comments of a text."})
public final class ConvertCommand extends TelecontrolCommand {

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--with", paramLabel = "FILE", description = "A further file that the configuration refers to; may be repeated.")
    private List<Path> others = new ArrayList<>();

    public ConvertCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        Notation.require(out);
        var target = OutputFile.of(context, out);
        var configuration = new StationInput(in, others).load(context).configuration(in);
        StationFiles.save(configuration, target);
        return ExitCode.DONE;
    }
}
