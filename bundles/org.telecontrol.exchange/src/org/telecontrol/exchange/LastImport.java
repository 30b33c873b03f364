/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.exchange.internal.TextMap;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetFormat;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.exchange.sheet.TableNotes;
import org.telecontrol.model.files.FileChanges;

/**
 * What a list said when it was imported last: the common ancestor of the list as it is now and of the configuration as
 * engineers have changed it since. It is a CSV file beside the configuration, a row for each point and command with the
 * columns that the list filled, to be committed with the configuration. Lists of the same name share a file: each has
 * its records, told apart by the RTU they went to and the folder the list was in.
 */
public final class LastImport {

    /** Nothing was imported before: what the list says is compared with the configuration alone. */
    public static final LastImport NONE = new LastImport(List.of(), null);

    private static final String FOLDER = ".imports";
    private static final List<String> FIXED = List.of("rtu", "ca", "ioa", "kind");

    /**
     * Which object a record is about.
     *
     * @param rtu name of the RTU in the configuration
     * @param ioa in the list
     */
    public record Key(String rtu, int commonAddress, int ioa, boolean command) {}

    /** What the list said of an object, as texts by the names that {@link ListedFields} has for them. */
    public record Entry(Key key, Map<String, String> fields) {

        /** Empty when the list did not say it. */
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final Iterable<Entry> entries;
    private final @Nullable Path home;
    private @Nullable Map<String, List<Entry>> byRtu;

    private LastImport(Iterable<Entry> entries, @Nullable Path home) {
        this.entries = entries;
        this.home = home;
    }

    /** @param entries in the order in which they are written; may be made as they are asked for, again and again alike */
    public LastImport with(Iterable<Entry> entries) {
        return new LastImport(entries, home);
    }

    /** The file in which a list's last import into a configuration is kept. */
    public static Path file(Path configuration, Path list, @Nullable String sheet) {
        var name = list.getFileName() + (sheet == null ? "" : "." + sheet.replaceAll("[^\\p{L}\\p{N}._-]", "_"))
                + ".csv";
        return folder(configuration).resolve(name);
    }

    private static Path folder(Path configuration) {
        return configuration.resolveSibling(configuration.getFileName() + FOLDER);
    }

    /** What is kept in a file; nothing if there is no such file. */
    public static LastImport read(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        read(file, entries);
        var folder = file.toAbsolutePath().normalize().getParent();
        return new LastImport(entries, folder == null ? null : folder.getParent());
    }

    /** What all lists said that were imported into some configurations. */
    public static LastImport ofAll(Collection<Path> configurations) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var configuration : configurations) {
            var folder = folder(configuration);
            if (Files.isDirectory(folder)) {
                try (var files = Files.newDirectoryStream(folder, "*.csv")) {
                    for (var file : files) {
                        read(file, entries);
                    }
                }
            }
        }
        return new LastImport(entries, null);
    }

    private static void read(Path file, List<Entry> entries) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var sheets = SheetFile.open(file, CsvOptions.WRITTEN); var cursor = sheets.sheets().getFirst().open()) {
            var header = cursor.next();
            for (var row = cursor.next(); header != null && row != null; row = cursor.next()) {
                if (!row.isBlank()) {
                    entries.add(entry(header, row));
                }
            }
        } catch (SheetException e) {
            throw new SheetException(
                    file.getFileName() + ", in which it is kept what the list said last, cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    private static Entry entry(SheetRow header, SheetRow row) throws SheetException {
        try {
            var key = new Key(row.cell(0).text(), Integer.parseInt(row.cell(1).text()),
                    Integer.parseInt(row.cell(2).text()), "command".equals(row.cell(3).text()));
            var fields = new TextMap(row.cells().size());
            for (int column = FIXED.size(); column < header.cells().size(); column++) {
                var text = row.cell(column).text();
                if (!text.isEmpty()) {
                    fields.put(header.cell(column).text(), text);
                }
            }
            return new Entry(key, fields.compact());
        } catch (NumberFormatException e) {
            throw new SheetException("Row " + row.number() + " has no address; delete the file to import without it",
                    e);
        }
    }

    /**
     * Writes the file, if it would be different from what is there.
     *
     * @return whether it was written
     */
    public boolean write(Path file, Progress progress) throws IOException {
        try (var changes = new FileChanges()) {
            boolean isWritten = put(file, changes, progress);
            changes.commit();
            return isWritten;
        }
    }

    /** The same together with other files. */
    public boolean put(Path file, FileChanges changes, Progress progress) throws IOException {
        if (isEmpty() && !Files.exists(file)) {
            return false;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            changes.makeFolder(folder);
        }
        var columns = columns(progress);
        var header = new ArrayList<>(FIXED);
        header.addAll(columns);
        return changes.putIfDifferent(file,
                out -> SheetFormat.CSV.write(out, "", header, TableNotes.NONE, () -> new Rows(columns, progress)));
    }

    private List<String> columns(Progress progress) {
        var found = new LinkedHashSet<String>();
        long rows = 0;
        for (var entry : entries) {
            entry.fields().forEach((name, text) -> found.add(name));
            progress.checkNow(0, ++rows);
        }
        var columns = new LinkedHashSet<>(ListedFields.ORDER);
        columns.retainAll(found);
        columns.addAll(found);
        return List.copyOf(columns);
    }

    private final class Rows implements java.util.Iterator<List<Cell>> {

        private final java.util.Iterator<Entry> rest = entries.iterator();
        private final List<String> columns;
        private final Progress progress;
        private long rows;

        Rows(List<String> columns, Progress progress) {
            this.columns = columns;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            return rest.hasNext();
        }

        @Override
        public List<Cell> next() {
            progress.checkNow(0, ++rows);
            var entry = rest.next();
            var key = entry.key();
            var row = new ArrayList<Cell>(FIXED.size() + columns.size());
            row.add(Cell.text(key.rtu()));
            row.add(Cell.text(Integer.toString(key.commonAddress())));
            row.add(Cell.text(Integer.toString(key.ioa())));
            row.add(Cell.text(key.command() ? "command" : "point"));
            for (var column : columns) {
                var text = entry.field(column);
                row.add(text.isEmpty() ? Cell.BLANK : Cell.text(text));
            }
            return row;
        }
    }

    public boolean isEmpty() {
        return !entries.iterator().hasNext();
    }

    public Iterable<Entry> entries() {
        return entries;
    }

    /** The records by the names of their RTUs. */
    public synchronized Map<String, List<Entry>> byRtu() {
        var known = byRtu;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var entry : entries) {
                known.computeIfAbsent(entry.key().rtu(), rtu -> new ArrayList<>()).add(entry);
            }
            byRtu = known;
        }
        return known;
    }

    /** By what lists of the same name are told apart: the last part of the folder, empty beside the configuration. */
    public String folderOf(Path list) {
        var parent = list.toAbsolutePath().normalize().getParent();
        return home == null || parent == null || parent.equals(home) || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
    }
}
