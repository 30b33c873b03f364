/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** What we allow beyond RFC 4180 when we read: any delimiter, and rows that are shorter or longer than the first. */
final class CsvDialect {

    private CsvDialect() {}

    static CsvReaderBuilder reader(char delimiter, char quote) {
        return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
