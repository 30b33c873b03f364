/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Finds the delimiter of a CSV file: the candidate that splits one of the first rows into the most fields. A header
 * row does so best, and it has no decimal commas or state lists that could mislead.
 */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 20;

    private Delimiter() {}

    static char detect(Reader text) throws IOException {
        var sample = sample(text);
        char best = CANDIDATES.getFirst();
        int most = 0;
        for (char candidate : CANDIDATES) {
            int fields = mostFields(sample, candidate);
            if (fields > most) {
                most = fields;
                best = candidate;
            }
        }
        return best;
    }

    private static int mostFields(String sample, char delimiter) throws IOException {
        int most = 0;
        try (var reader = CsvDialect.reader(delimiter).ofCsvRecord(sample)) {
            int rows = 0;
            for (CsvRecord row : reader) {
                most = Math.max(most, (int) row.getFields().stream().filter(field -> !field.isBlank()).count());
                if (++rows == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return most;
        }
        return most;
    }

    private static String sample(Reader text) throws IOException {
        var buffer = new char[SAMPLE_CHARACTERS];
        int length = 0;
        int read = text.read(buffer);
        while (read > 0) {
            length += read;
            read = text.read(buffer, length, buffer.length - length);
        }
        return new String(buffer, 0, length);
    }
}
