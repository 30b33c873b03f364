/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.live.FileOutcome;
import org.telecontrol.live.Files;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the directory of a station. */
@Command(name = "list", header = "Prints the directory of a station.", description = {
        "One line for each file: the address of the object that it belongs to, its number, its length in octets and when "
                + "it came into being. With --json:",
        "  {\"object\", \"file\", \"length\", \"directory\", \"created\"}"})
public final class FilesListCommand extends TelecontrolCommand {

    /** Of all times that a time tag can have. */
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    @Mixin
    private RtuFiles files = new RtuFiles();

    @Option(names = "--object", paramLabel = "ADDRESS", description = "Only the files of this object; all otherwise.")
    private int object;

    @Option(names = "--file", paramLabel = "N", description = "With --since or --until: only entries of this archive file.")
    private int file;

    @Option(names = "--since", paramLabel = "TIME", description = "Only entries of a time (query log), such as 2026-11-22T10:15:00Z.")
    private @Nullable Instant since;

    @Option(names = "--until", paramLabel = "TIME", description = "The end of that time; now otherwise.")
    private @Nullable Instant until;

    @Option(names = "--json", description = "Prints JSON Lines.")
    private boolean json;

    public FilesListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws IOException {
        files.run(context, (session, station) -> call(session.files(), station),
                (session, outcome) -> print(outcome, session.image().zone()));
        return ExitCode.DONE;
    }

    private CompletableFuture<FileOutcome> call(Files stationFiles, int station) {
        var from = since;
        var to = until;
        return from == null && to == null
                ? stationFiles.directory(station, object)
                : stationFiles.directory(new FileAddress(station, object, file), from == null ? BEGINNING : from,
                        to == null ? Instant.now() : to);
    }

    private FileOutcome print(FileOutcome outcome, ZoneId zone) {
        outcome.directory().forEach(entry -> print(entry, zone));
        return outcome;
    }

    private void print(InformationObject entry, ZoneId zone) {
        if (entry.element() instanceof DirectoryEntry file) {
            if (json) {
                context.results().json(fields(entry.ioa(), file, created(file, zone)));
            } else {
                context.results().line(entry.ioa() + " " + file.file() + " "
                        + (file.isDirectory() ? "directory" : Integer.toString(file.length())) + " "
                        + created(file, zone).orElse("-"));
            }
        }
    }

    private static Map<String, @Nullable Object> fields(int object, DirectoryEntry file,
            Optional<String> created) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("object", object);
        fields.put("file", file.file());
        fields.put("length", file.length());
        fields.put("directory", file.isDirectory());
        fields.put("created", created.isPresent() ? created.get() : null);
        return fields;
    }

    /** None when the time is no time of the calendar. */
    private static Optional<String> created(DirectoryEntry file, ZoneId zone) {
        return file.created().toInstant(zone, Instant.now()).map(Timestamps::text);
    }
}
