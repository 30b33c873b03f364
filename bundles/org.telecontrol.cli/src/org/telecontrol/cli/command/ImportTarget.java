/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;

/** The configuration into which a list is imported: of a file that is there, or a new one. */
record ImportTarget(Context context, Path file, List<Path> others, Configuration configuration) {

    /** @throws CommandFailure when the file is there and has errors, or its folder is not there */
    static ImportTarget open(Context context, Path file, List<Path> others) throws IOException {
        Notation.require(file);
        var path = OutputFile.of(context, file);
        if (Files.exists(path)) {
            var all = new ArrayList<Path>(List.of(file));
            all.addAll(others);
            return new ImportTarget(context, file, others,
                    StationFileSet.load(context, all).valid().configuration(file));
        }
        return new ImportTarget(context, file, others, StationFactory.eINSTANCE.createConfiguration());
    }

    /**
     * Writes the configuration together with other files, unless it would have errors.
     *
     * @throws CommandFailure when it would; they are told before
     */
    void save(FileChanges changes) throws IOException {
        var trial = Files.createTempDirectory("telecontrol").resolve(String.valueOf(file.getFileName()));
        try {
            StationFiles.save(configuration, trial);
            check(trial);
        } finally {
            Files.deleteIfExists(trial);
            Files.deleteIfExists(trial.resolveSibling(""));
        }
        StationFiles.save(configuration, context.path(file), changes);
    }

    /** Whether there is no such file yet. */
    boolean isNew() {
        return !Files.exists(context.path(file));
    }

    private void check(Path trial) throws IOException {
        var all = new ArrayList<Path>(List.of(trial));
        others.forEach(other -> all.add(context.path(other)));
        var problems = StationFiles.load(all).problems().stream().filter(problem -> problem.file().equals(trial))
                .map(problem -> Problems.ofText(problem, file.toString())).toList();
        if (Problem.anyError(problems)) {
            problems.forEach(problem -> context.messages().line(problem.line()));
            throw CommandFailure.errorsFound(
                    file + " would have errors after the import, nothing was written: " + Problem.summary(problems));
        }
    }
}
