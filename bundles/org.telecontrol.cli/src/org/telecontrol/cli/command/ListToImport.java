/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.source.FetchedList;
import org.telecontrol.exchange.source.Secrets;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.source.Sources;
import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMistake;

/** The list that a user names: the file itself, or what its description brings from elsewhere, as long as it is open. */
final class ListToImport implements Closeable {

    static final String SECRET = "TELECONTROL_SOURCE_SECRET";

    private final Path file;
    private final @Nullable FetchedList fetched;

    private ListToImport(Path file, @Nullable FetchedList fetched) {
        this.file = file;
        this.fetched = fetched;
    }

    /** @throws CommandFailure when it is not there or cannot be fetched */
    static ListToImport open(Context context, Path named, Progress progress) throws IOException {
        var file = InputFile.of(context, named);
        if (!SourceFile.isNamed(named)) {
            return new ListToImport(file, null);
        }
        try {
            var fetched = Sources.fetch(file, fromEnvironment(), context.messages()::line, progress);
            return new ListToImport(fetched.file(), fetched);
        } catch (YamlFileException e) {
            throw CommandFailure.unreadable(e.mistakes().stream()
                    .map(mistake -> new YamlMistake(named.toString(), mistake.line(), mistake.column(),
                            mistake.message()).toString())
                    .collect(Collectors.joining("\n")), e);
        }
    }

    /** So that the secret is in no file and on no command line. */
    private static Secrets fromEnvironment() {
        return (place, user) -> {
            var secret = System.getenv(SECRET);
            if (secret == null) {
                throw CommandFailure.usage("There is no password for " + user + " of " + place + ": set " + SECRET);
            }
            return secret.toCharArray();
        };
    }

    Path file() {
        return file;
    }

    /** What is known of it, as far as the user has not said otherwise. */
    ImportOptions known(ImportOptions options) {
        var list = fetched;
        return list == null || !options.csv().equals(CsvOptions.DETECTED)
                ? options
                : options.withCsv(list.form());
    }

    @Override
    public void close() throws IOException {
        var list = fetched;
        if (list != null) {
            list.close();
        }
    }
}
