/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.io.IOException;
import java.nio.file.Path;

import org.dhatim.fastexcel.reader.ReadableWorkbook;

import de.siegmar.fastcsv.reader.CsvReader;

/** The fastest readers that there are, each on its own. */
interface BareReaders {

    /** A reader that looks at every cell. */
    record Bare(String name, Reader reader) {

        void read(Path file) throws IOException {
            if (reader.cells(file) == 0) {
                throw new IOException("Nothing was read");
            }
        }
    }

    /** Counts cells. */
    interface Reader {
        long cells(Path file) throws IOException;
    }

    static Bare of(String extension) {
        return "csv".equals(extension)
                ? new Bare("FastCSV alone", BareReaders::csv)
                : new Bare("fastexcel-reader alone", BareReaders::xlsx);
    }

    private static long csv(Path file) throws IOException {
        long cells = 0;
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            for (var row : rows) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    private static long xlsx(Path file) throws IOException {
        var cells = new long[1];
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> cells[0] += cell == null || cell.getRawValue() == null ? 0 : 1));
        }
        return cells[0];
    }
}
