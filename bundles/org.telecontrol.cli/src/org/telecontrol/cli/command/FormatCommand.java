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
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.output.Json;
import org.telecontrol.model.files.FileChanges;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats texts in place, all of the files or, where one is not understood, none. */
@Command(name = "format", header = "Lays configuration files out in the one layout.", description = {
        "Prints the name of each file that changes. Comments and single empty lines stay. A file with syntax errors is "
                + "told as 'check' does; then no file is written, and the exit code is 1."})
public final class FormatCommand extends TelecontrolCommand {

    @Parameters(index = "0", arity = "1..*", paramLabel = "FILE", description = "*.station files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--check", description = "Writes nothing; ends with 1 when a file would change.")
    private boolean check;

    @Option(names = "--json", description = "Prints [{\"file\", \"changed\"}] for all files.")
    private boolean json;

    private record Outcome(String file, boolean changed) {}

    public FormatCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        List<FormattedFile> formatted = new ArrayList<>();
        for (var file : files) {
            formatted.add(FormattedFile.of(context, file));
        }
        refuseBroken(formatted);
        var changed = formatted.stream().filter(FormattedFile::isChanged).toList();
        if (!check) {
            write(changed);
        }
        print(formatted, changed);
        return check && !changed.isEmpty() ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
    }

    private static void write(List<FormattedFile> changed) throws IOException {
        try (var changes = new FileChanges()) {
            for (var file : changed) {
                changes.put(file.path(), file.layout());
            }
            changes.commit();
        }
    }

    private void refuseBroken(List<FormattedFile> formatted) {
        var problems = formatted.stream().flatMap(file -> file.problems().stream()).toList();
        problems.forEach(problem -> context.messages().line(problem.line()));
        if (!problems.isEmpty()) {
            throw CommandFailure.errorsFound("Nothing was formatted: correct the errors first");
        }
    }

    private void print(List<FormattedFile> formatted, List<FormattedFile> changed) {
        if (json) {
            context.results().line(Json.document(
                    formatted.stream().map(file -> new Outcome(file.named(), file.isChanged())).toList()));
        } else {
            changed.forEach(file -> context.results().line(file.named()));
        }
        context.messages().line(files.size() + (files.size() == 1 ? " file: " : " files: ")
                + (changed.isEmpty() ? "none" : String.valueOf(changed.size()))
                + (check ? " would change" : " changed"));
    }
}
