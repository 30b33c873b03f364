/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;
import org.telecontrol.simulator.ReplaySource;
import org.telecontrol.simulator.ReplayedValue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Tables with the columns {@code time} and {@code value}, and {@code point} where they hold the values of several points.
 * Values are state texts or numbers in engineering units; times are told by {@link RowTime}.
 */
public final class CsvReplay implements ReplaySource {

    private static final String TIME = "time";
    private static final String VALUE = "value";
    private static final String POINT = "point";

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public Map<ConfiguredPoint, List<ReplayedValue>> read(Path file, Collection<ConfiguredPoint> points,
            LinkSettings settings) throws IOException {
        var rows = rows(file);
        var times = RowTime.of(rows.stream().map(row -> row.getField(TIME)).toList());
        var values = new HashMap<ConfiguredPoint, List<ReplayedValue>>();
        for (var point : points) {
            var own = new ArrayList<ReplayedValue>();
            for (int row = 0; row < rows.size(); row++) {
                if (isOf(rows.get(row), point)) {
                    own.add(new ReplayedValue(times.get(row), element(rows.get(row), point)));
                }
            }
            own.sort(Comparator.comparing(ReplayedValue::offset));
            values.put(point, own);
        }
        return values;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        char separator = separator(file);
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
            var rows = reader.stream().collect(Collectors.toList());
            if (!rows.isEmpty() && !rows.getFirst().getHeader().containsAll(List.of(TIME, VALUE))) {
                throw new IOException("the first line names no columns time and value");
            }
            return rows;
        } catch (CsvParseException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What stands between the names of the columns. */
    private static char separator(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            var header = lines.findFirst().orElse("");
            return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
        } catch (UncheckedIOException e) {
            throw new IOException("it is no text in UTF-8", e);
        }
    }

    /** A table without the column is of every point that names it. */
    private static boolean isOf(NamedCsvRecord row, ConfiguredPoint point) {
        return row.findField(POINT)
                .map(name -> name.equals(point.name()) || name.equals(point.qualifiedName())).orElse(true);
    }

    private static InformationElement element(NamedCsvRecord row, ConfiguredPoint point)
            throws IOException {
        try {
            return ValueConversion.of(point).element(row.getField(VALUE));
        } catch (IllegalArgumentException e) {
            throw new IOException("line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }
}
