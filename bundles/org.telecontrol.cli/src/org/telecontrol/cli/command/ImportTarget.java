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
import org.telecontrol.cli.problem.Place;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.Severity;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;

/**
 * The configuration into which a list is imported: of a file that is there, or a new one.
 *
 * @param before   the file before the import
 * @param memory what was kept of the last import, before this one
 */
record ImportTarget(Context context, Path file, List<Path> others, Configuration configuration, FileAsRead before,
        FileAsRead memory) {

    /**
     * @param memory where it is kept what the list said last, as the user would name it
     * @throws CommandFailure when the file is there and has errors, or its folder is not there
     */
    static ImportTarget open(Context context, Path file, List<Path> others, Path memory) throws IOException {
        Notation.require(file);
        OutputFile.of(context, file);
        var before = FileAsRead.now(context, file);
        var kept = FileAsRead.now(context, memory);
        var configuration = before.isThere()
                ? load(context, file, others)
                : StationFactory.eINSTANCE.createConfiguration();
        return new ImportTarget(context, file, others, configuration, before, kept);
    }

    private static Configuration load(Context context, Path file, List<Path> others) throws IOException {
        var all = new ArrayList<Path>(List.of(file));
        all.addAll(others);
        return StationFileSet.load(context, all).valid().configuration(file);
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
        return !before.isThere();
    }

    /** What others have changed since it was read; to write it would undo that. */
    List<Problem> changedMeanwhile() throws IOException {
        var problems = new ArrayList<Problem>();
        for (var read : List.of(before, memory)) {
            if (read.isChanged()) {
                problems.add(new Problem(new Place.InFile(read.named().toString()), Severity.ERROR,
                        "The file changed while the list was read, nothing was written", "changed-meanwhile"));
            }
        }
        return problems;
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
