/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetFormat;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * What a list said when it was imported last: the common ancestor of the list as it is now and of the configuration as
 * engineers have changed it since. It is a CSV file beside the configuration, a row for each point and command with the
 * columns that the list filled, to be committed with the configuration.
 */
public final class LastImport {

    /** Nothing was imported before: what the list says is compared with the configuration alone. */
    public static final LastImport NONE = new LastImport(Map.of());

    private static final String FOLDER = ".imports";
    private static final CsvOptions FORM = new CsvOptions(',', '"', StandardCharsets.UTF_8, DecimalSign.POINT);

    /**
     * Which object a record is about.
     *
     * @param rtu what the list calls the RTU, by its host or else its name
     */
    public record Key(String rtu, int commonAddress, int ioa, boolean command) {}

    private final Map<Key, Map<String, String>> records;

    private LastImport(Map<Key, Map<String, String>> records) {
        this.records = records;
    }

    /** @param records by object the texts of its fields */
    public static LastImport of(Map<Key, Map<String, String>> records) {
        return new LastImport(new LinkedHashMap<>(records));
    }

    /** The file in which a list's last import into a configuration is kept. */
    public static Path file(Path configuration, Path list, @Nullable String sheet) {
        var name = list.getFileName() + (sheet == null ? "" : "." + sheet.replaceAll("[^\\p{L}\\p{N}._-]", "_"))
                + ".csv";
        return configuration.resolveSibling(configuration.getFileName() + FOLDER).resolve(name);
    }

    /** What is kept in a file; {@link #NONE} if there is no such file. */
    public static LastImport read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return kept(file);
        } catch (SheetException e) {
            throw new SheetException(
                    file.getFileName() + ", in which it is kept what the list said last, cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    private static LastImport kept(Path file) throws IOException {
        var records = new LinkedHashMap<Key, Map<String, String>>();
        try (var sheets = SheetFile.open(file, FORM); var cursor = sheets.sheets().getFirst().open()) {
            var header = cursor.next();
            for (var row = cursor.next(); header != null && row != null; row = cursor.next()) {
                if (!row.isBlank()) {
                    record(header, row, records);
                }
            }
        }
        return new LastImport(records);
    }

    private static void record(SheetRow header, SheetRow row, Map<Key, Map<String, String>> records)
            throws SheetException {
        try {
            var key = new Key(row.cell(0).text(), Integer.parseInt(row.cell(1).text()),
                    Integer.parseInt(row.cell(2).text()), "command".equals(row.cell(3).text()));
            var fields = new LinkedHashMap<String, String>();
            for (int column = FIXED.size(); column < header.cells().size(); column++) {
                var text = row.cell(column).text();
                if (!text.isEmpty()) {
                    fields.put(header.cell(column).text(), text);
                }
            }
            records.put(key, fields);
        } catch (NumberFormatException e) {
            throw new SheetException("Row " + row.number() + " has no address; delete the file to import without it",
                    e);
        }
    }

    private static final List<String> FIXED = List.of("rtu", "ca", "ioa", "kind");

    /**
     * Writes the file, if it would be different from what is there.
     *
     * @return whether it was written
     */
    public boolean write(Path file) throws IOException {
        if (read(file).records.equals(records)) {
            return false;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var columns = columns();
        var header = new ArrayList<>(FIXED);
        header.addAll(columns);
        SheetFormat.CSV.write(file, "", header, rows(columns));
        return true;
    }

    private List<String> columns() {
        var columns = new LinkedHashSet<>(ListedFields.ORDER);
        records.values().forEach(fields -> columns.addAll(fields.keySet()));
        columns.removeIf(column -> records.values().stream().noneMatch(fields -> fields.containsKey(column)));
        return List.copyOf(columns);
    }

    private Iterable<List<Cell>> rows(List<String> columns) {
        return () -> records.entrySet().stream().map(entry -> {
            var key = entry.getKey();
            var row = new ArrayList<Cell>();
            row.add(Cell.text(key.rtu()));
            row.add(Cell.text(Integer.toString(key.commonAddress())));
            row.add(Cell.text(Integer.toString(key.ioa())));
            row.add(Cell.text(key.command() ? "command" : "point"));
            columns.forEach(column -> row.add(Cell.text(entry.getValue().getOrDefault(column, ""))));
            return List.copyOf(row);
        }).iterator();
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** What the list said of an object; null when it did not know it. */
    public @Nullable Map<String, String> fields(Key key) {
        return records.get(key);
    }

    public Collection<Key> keys() {
        return records.keySet();
    }
}
