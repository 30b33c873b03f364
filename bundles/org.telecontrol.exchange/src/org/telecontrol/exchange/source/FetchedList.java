/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.exchange.sheet.CsvOptions;

/** A list that a source has brought, as long as it is needed. */
public final class FetchedList implements Closeable {

    private final Path folder;
    private final Path file;
    private CsvOptions form = CsvOptions.DETECTED;

    private FetchedList(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** A place for a list that is about to come. */
    static FetchedList named(String name) throws IOException {
        var folder = Files.createTempDirectory("telecontrol-list");
        return new FetchedList(folder, folder.resolve(name + ".csv"));
    }

    /** It has come. */
    FetchedList as(CsvOptions known) {
        form = known;
        return this;
    }

    /** What is known of the form of the file. */
    public CsvOptions form() {
        return form;
    }

    /** Separated values with a header. */
    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
