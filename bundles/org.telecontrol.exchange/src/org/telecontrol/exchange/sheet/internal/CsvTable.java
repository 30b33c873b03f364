/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes a table as RFC 4180 says. */
public final class CsvTable implements SheetWriter {

    private final CsvWriter writer;

    public CsvTable(OutputStream out, List<String> header) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    @Override
    public void write(List<Cell> row) {
        var texts = new String[row.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.get(i).text();
        }
        writer.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
