/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.live.FileOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the directory of a station. */
@Command(name = "list", header = "Prints the directory of a station.", description = {
        "One line for each file: the address of the object that it belongs to, its number, its length in octets and when "
                + "it came into being. With --json {\"object\", \"file\", \"length\", \"directory\", \"created\"}."})
public final class FilesListCommand extends TelecontrolCommand {

    @Mixin
    private RtuFiles files = new RtuFiles();

    @Option(names = "--object", paramLabel = "ADDRESS", description = "Only the files of this object; all otherwise.")
    private int object;

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

    public FilesListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        files.run(context, (session, station) -> session.files().directory(station, object), FileOutcome::directory)
                .forEach(this::print);
        return ExitCode.DONE;
    }

    private void print(InformationObject entry) {
        if (entry.element() instanceof DirectoryEntry file) {
            if (json) {
                context.results().json(fields(entry.ioa(), file));
            } else {
                context.results().line(entry.ioa() + " " + file.file() + " "
                        + (file.isDirectory() ? "directory" : Integer.toString(file.length())) + " "
                        + created(file).stream().findFirst().orElse("-"));
            }
        }
    }

    private static Map<String, @Nullable Object> fields(int object, DirectoryEntry file) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("object", object);
        fields.put("file", file.file());
        fields.put("length", file.length());
        fields.put("directory", file.isDirectory());
        fields.put("created", created(file).isEmpty() ? null : created(file).getFirst());
        return fields;
    }

    /** None when the time is no time of the calendar. */
    private static List<String> created(DirectoryEntry file) {
        return file.created().toInstant(ZoneId.systemDefault(), Instant.now()).map(Timestamps::text).stream().toList();
    }
}
