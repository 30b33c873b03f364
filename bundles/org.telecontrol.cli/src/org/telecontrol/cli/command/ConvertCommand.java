/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.dsl.StationFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts between the notations of configurations. */
@Command(name = "convert", header = "Converts a configuration between text (*.station) and XMI (*.xmi).", description = {
        "The extensions say which is which. Nothing is lost but the comments of a text."})
public final class ConvertCommand extends TelecontrolCommand {

    private static final List<String> EXTENSIONS = List.of(".station", ".xmi");

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
        requireExtension(in);
        requireExtension(out);
        var target = OutputFile.of(context, out);
        var configuration = new StationInput(in, others).load(context).configuration(in);
        StationFiles.save(configuration, target);
        return ExitCode.DONE;
    }

    private static void requireExtension(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (EXTENSIONS.stream().noneMatch(name::endsWith)) {
            throw CommandFailure.usage(file + " is neither *.station nor *.xmi");
        }
    }
}
