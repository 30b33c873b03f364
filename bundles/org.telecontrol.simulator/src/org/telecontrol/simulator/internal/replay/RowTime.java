/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.replay;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The times of a table: seconds from the beginning, or dates as ISO 8601 writes them, counted from the earliest. */
final class RowTime {

    private RowTime() {}

    /** @throws IOException with a sentence for people when a word is no time */
    static List<Duration> of(List<String> words) throws IOException {
        var instants = new ArrayList<Instant>();
        boolean hasDates = false;
        for (int row = 0; row < words.size(); row++) {
            var word = words.get(row).strip();
            boolean isDate = word.indexOf('-', 1) > 0;
            hasDates |= isDate;
            try {
                instants.add(isDate ? date(word) : seconds(word));
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                throw new IOException("line " + (row + 2) + ": \"" + word
                        + "\" is no time; seconds such as 1.5 or a date such as 2026-11-22T10:15:30Z are expected", e);
            }
        }
        var beginning = hasDates ? instants.stream().min(Instant::compareTo).orElse(Instant.EPOCH) : Instant.EPOCH;
        return instants.stream().map(instant -> Duration.between(beginning, instant)).toList();
    }

    private static Instant seconds(String word) {
        var nanos = new BigDecimal(word.replace(',', '.')).movePointRight(9).longValueExact();
        if (nanos < 0) {
            throw new NumberFormatException(word);
        }
        return Instant.EPOCH.plusNanos(nanos);
    }

    /** Without a zone, UTC: only differences count. */
    private static Instant date(String word) {
        var iso = word.replace(' ', 'T');
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, Instant::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : (Instant) parsed;
    }
}
