/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The configuration that a command works on: one file, and those that it refers to. */
final class StationInput {

    @Parameters(index = "0", paramLabel = "FILE.station", description = "The configuration.")
    private Path file = Path.of("");

    @Option(names = "--with", paramLabel = "FILE.station", description = "A further file that the configuration refers to; may be repeated.")
    private List<Path> others = new ArrayList<>();

    /** To be filled from the command line. */
    StationInput() {}

    StationInput(Path file, List<Path> others) {
        this.file = file;
        this.others = others;
    }

    /**
     * Loads it and tells warnings.
     *
     * @throws CommandFailure when it has errors, which are told before
     */
    StationFileSet load(Context context) throws IOException {
        return StationFileSet.load(context, files()).valid();
    }

    /** Its files, as the user named them. */
    List<Path> files() {
        var files = new ArrayList<Path>();
        files.add(file);
        files.addAll(others);
        return files;
    }
}
