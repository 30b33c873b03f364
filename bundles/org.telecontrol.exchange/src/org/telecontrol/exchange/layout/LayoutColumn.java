/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.math.BigDecimal;
import java.util.Locale;

import org.telecontrol.exchange.sheet.Cell;

/**
 * A column of a layout.
 *
 * @param header      the text above it
 * @param key         under which a cell is kept as metadata where the model cannot hold it; columns of several layouts
 *                    with the same meaning share it
 * @param number      whether numbers are written as numbers; otherwise as text
 * @param defaultText what is written where nothing is known
 */
public record LayoutColumn(String header, ColumnRole role, String key, boolean number, String defaultText) {

    public static LayoutColumn text(String header, ColumnRole role, String key) {
        return new LayoutColumn(header, role, key, false, "");
    }

    public static LayoutColumn number(String header, ColumnRole role, String key) {
        return new LayoutColumn(header, role, key, true, "");
    }

    /** A header or key in the form in which they are compared: letters and digits only, upper case. */
    public static String normalized(String header) {
        return header.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** A cell for this column as it is written into a workbook. */
    public Cell cell(String text) {
        return number && isPlainNumber(text) ? new Cell(text, Cell.Kind.NUMBER) : Cell.text(text);
    }

    private static boolean isPlainNumber(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        try {
            return Cell.plain(new BigDecimal(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
