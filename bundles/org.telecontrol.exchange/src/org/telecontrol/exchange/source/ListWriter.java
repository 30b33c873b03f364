/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes the rows of a list that is being fetched; what is written is complete after closing. */
public final class ListWriter implements Closeable {

    private final OutputStream out;
    private final CsvWriter writer;
    private final Runnable onRow;

    ListWriter(Path list, List<String> header, Runnable onRow) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(list));
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        this.onRow = onRow;
        writer.writeRecord(header);
    }

    public void write(List<String> row) {
        writer.writeRecord(row);
        onRow.run();
    }

    /** Appends rows that are in a file already, in the same form and without a header. */
    public void append(Path rows) throws IOException {
        writer.flush();
        Files.copy(rows, out);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
