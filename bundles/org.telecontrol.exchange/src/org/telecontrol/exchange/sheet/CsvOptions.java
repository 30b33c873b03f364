/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a file of separated values; what is none is found out.
 *
 * @param delimiter   between the fields of a row
 * @param quote       around fields that hold a delimiter or a line break
 * @param encoding    of the text
 * @param decimalSign of its numbers
 */
public record CsvOptions(@Nullable Character delimiter, @Nullable Character quote, @Nullable Charset encoding,
        @Nullable DecimalSign decimalSign) {

    public static final CsvOptions DETECTED = new CsvOptions(null, null, null, null);

    /** As we write it ourselves: {@link SheetFormat#CSV}. */
    public static final CsvOptions WRITTEN = new CsvOptions(',', '"', StandardCharsets.UTF_8, DecimalSign.POINT);
}
