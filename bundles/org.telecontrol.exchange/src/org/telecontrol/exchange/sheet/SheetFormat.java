/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.telecontrol.exchange.sheet.internal.CsvTable;
import org.telecontrol.exchange.sheet.internal.XlsxTable;
import org.telecontrol.model.files.WholeFile;

/** The forms in which a table can be written. */
public enum SheetFormat {

    /** RFC 4180: commas, lines ended by CR LF, quotes only where needed, UTF-8 without byte order mark. */
    CSV("csv") {
        @Override
        SheetWriter writer(OutputStream out, String sheet, List<String> header, TableNotes notes)
                throws IOException {
            return new CsvTable(out, header);
        }
    },

    /** A workbook; its header row is set off and stays in view. Notes become a sheet and offers of values. */
    XLSX("xlsx") {
        @Override
        SheetWriter writer(OutputStream out, String sheet, List<String> header, TableNotes notes)
                throws IOException {
            return new XlsxTable(out, sheet, header, notes);
        }
    };

    private final String extension;

    SheetFormat(String extension) {
        this.extension = extension;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /**
     * The form that a file's extension asks for.
     *
     * @throws SheetException when it is none of these
     */
    public static SheetFormat of(Path file) throws SheetException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (name.endsWith("." + format.extension)) {
                return format;
            }
        }
        throw new SheetException("A table is written as .csv or .xlsx, by the file's extension");
    }

    abstract SheetWriter writer(OutputStream out, String sheet, List<String> header, TableNotes notes)
            throws IOException;

    /** Writes a table; the file appears whole, replacing what was there, or not at all. */
    public void write(Path file, String sheet, List<String> header, Iterable<List<Cell>> rows) throws IOException {
        write(file, sheet, header, TableNotes.NONE, rows);
    }

    /** Writes a table that a workbook explains; the file appears whole, replacing what was there, or not at all. */
    public void write(Path file, String sheet, List<String> header, TableNotes notes, Iterable<List<Cell>> rows)
            throws IOException {
        WholeFile.write(file, out -> write(out, sheet, header, notes, rows));
    }

    /** Writes a table, and closes the stream. */
    public void write(OutputStream out, String sheet, List<String> header, TableNotes notes, Iterable<List<Cell>> rows)
            throws IOException {
        try (var writer = writer(out, sheet, header, notes)) {
            for (var row : rows) {
                writer.write(row);
            }
        }
    }
}
