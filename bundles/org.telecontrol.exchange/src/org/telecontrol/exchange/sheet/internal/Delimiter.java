/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Finds out how the values of a file are separated: with the delimiter and the quotes that make most of its first rows,
 * and with the decimal sign that its numbers have.
 */
record Delimiter(char delimiter, char quote, DecimalSign decimalSign) {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 100;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]+,([0-9]{1,2}|[0-9]{4,})|0,[0-9]+");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?[0-9]+\\.([0-9]{1,2}|[0-9]{4,})|0\\.[0-9]+");

    static Delimiter detect(Reader text, CsvOptions known) throws IOException {
        var sample = sample(text);
        var givenQuote = known.quote();
        char quote = givenQuote != null ? givenQuote : hasSingleQuotes(sample) ? '\'' : '"';
        var given = known.delimiter();
        char delimiter = given != null ? given : delimiter(sample, quote);
        var sign = known.decimalSign();
        return new Delimiter(delimiter, quote, sign != null ? sign : decimalSign(rows(sample, delimiter, quote)));
    }

    private static char delimiter(String sample, char quote) throws IOException {
        char best = CANDIDATES.getFirst();
        int most = 0;
        for (char candidate : CANDIDATES) {
            int score = score(rows(sample, candidate, quote));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Fields of the fullest row, and above all that many rows have as many fields as the most common row. */
    private static int score(List<List<String>> rows) {
        int most = 0;
        int multiple = 0;
        for (var row : rows) {
            most = Math.max(most, (int) row.stream().filter(field -> !field.isBlank()).count());
            multiple += row.size() > 1 ? 1 : 0;
        }
        return most <= 1 ? 0 : most + (rows.isEmpty() ? 0 : 10 * multiple / rows.size());
    }

    private static DecimalSign decimalSign(List<List<String>> rows) {
        int commas = 0;
        int points = 0;
        for (var row : rows) {
            for (var field : row) {
                commas += WITH_COMMA.matcher(field.strip()).matches() ? 1 : 0;
                points += WITH_POINT.matcher(field.strip()).matches() ? 1 : 0;
            }
        }
        if (commas == points) {
            return DecimalSign.EITHER;
        }
        return commas > points ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    private static boolean hasSingleQuotes(String sample) {
        return !sample.contains("\"")
                && Pattern.compile("(?m)(?:^|[,;\\t|])'[^'\\n]*'(?=[,;\\t|]|\\r?$)").matcher(sample)
                        .results().limit(3).count() == 3;
    }

    private static List<List<String>> rows(String sample, char delimiter, char quote) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvDialect.reader(delimiter, quote).ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return rows;
        }
        return rows;
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
