/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.source.SourceRun;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Rows as JSON: one array of objects, or objects one after the other. Keys are the columns, in the order in which they
 * come up first; a row may lack some.
 */
final class JsonRows {

    private static final int MAX_COLUMNS = 1000;

    private final String place;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    JsonRows(String place) {
        this.place = place;
    }

    /** Which columns there are is known after the last row only, so rows wait in a file of their own. */
    void copy(InputStream json, SourceRun run) throws IOException {
        var body = run.list().resolveSibling("rows");
        try {
            try (var rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(body);
                    var reader = new JsonReader(new InputStreamReader(json, StandardCharsets.UTF_8))) {
                reader.setStrictness(Strictness.LENIENT);
                read(reader, rows);
            } catch (MalformedJsonException | IllegalStateException | EOFException e) {
                throw new SheetException(place + " printed JSON that breaks off or is none", e);
            }
            if (columns.isEmpty()) {
                throw new SheetException(place + " printed no rows");
            }
            try (var list = run.table(List.copyOf(columns.keySet()))) {
                list.append(body);
            }
        } finally {
            Files.deleteIfExists(body);
        }
    }

    private void read(JsonReader reader, CsvWriter rows) throws IOException {
        boolean array = reader.peek() == JsonToken.BEGIN_ARRAY;
        if (array) {
            reader.beginArray();
        }
        while (array ? reader.hasNext() : reader.peek() != JsonToken.END_DOCUMENT) {
            rows.writeRecord(row(reader));
        }
        if (array) {
            reader.endArray();
        }
    }

    private List<String> row(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new SheetException(place + " printed JSON whose rows are no objects: " + reader.getPath());
        }
        var row = new ArrayList<String>();
        reader.beginObject();
        while (reader.hasNext()) {
            int column = columns.computeIfAbsent(reader.nextName(), name -> columns.size());
            if (column >= MAX_COLUMNS) {
                throw new SheetException(place + " printed JSON of more than " + MAX_COLUMNS + " columns");
            }
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value(reader));
        }
        reader.endObject();
        return row;
    }

    private String value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING, NUMBER -> reader.nextString();
            case BOOLEAN -> Boolean.toString(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield "";
            }
            default -> throw new SheetException(
                    place + " printed JSON whose rows are not flat: " + reader.getPath() + " is no single value");
        };
    }
}
