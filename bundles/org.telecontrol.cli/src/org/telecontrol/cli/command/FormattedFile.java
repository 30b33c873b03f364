/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.problem.Problem;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.validation.IssueCodes;

/**
 * A text and how it should be laid out.
 *
 * @param named as the user named it
 * @param layout the same as the text where there are problems
 * @param problems why the text is not understood, empty where it is
 */
record FormattedFile(String named, Path path, String text, String layout, List<Problem> problems) {

    private static final Set<String> NOT_UNDERSTOOD = Set.of(IssueCodes.SYNTAX, IssueCodes.VALUE);

    /** @throws CommandFailure when it is no text of the notation */
    static FormattedFile of(Context context, Path named) throws IOException {
        if (!Notation.isText(named)) {
            throw CommandFailure.usage(named + " is no text of a configuration: *.station is expected");
        }
        var path = InputFile.of(context, named);
        var text = StationFiles.read(path);
        try {
            return new FormattedFile(named.toString(), path, text, StationFiles.format(text), List.of());
        } catch (IllegalArgumentException e) {
            return new FormattedFile(named.toString(), path, text, text, problems(path, named));
        }
    }

    private static List<Problem> problems(Path path, Path named) throws IOException {
        return StationFiles.load(path).problems().stream().filter(problem -> NOT_UNDERSTOOD.contains(problem.code()))
                .map(problem -> Problems.ofText(problem, named.toString())).toList();
    }

    boolean isChanged() {
        return !text.equals(layout);
    }
}
