/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.AddressNotation;

/**
 * A column of a layout.
 *
 * @param header      the text above it, which is written; texts of several header rows with {@code /} between them
 * @param also        other texts above it that are read as well
 * @param position    where it is, counted from 0, in layouts without header; -1: told by its header
 * @param key         under which a cell is kept as metadata where the model cannot hold it; columns of several layouts
 *                    with the same meaning share it
 * @param number      whether numbers are written as numbers; otherwise as text
 * @param defaultText what is written where nothing is known
 */
public record LayoutColumn(String header, List<String> also, int position, ColumnRole role, String key, boolean number,
        String defaultText, ColumnForm form) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public LayoutColumn {
        also = List.copyOf(also);
    }

    /** A header or word in the form in which they are compared: letters without accents and digits, upper case. */
    public static String normalized(String header) {
        var plain = header.chars().allMatch(c -> c < 0x80)
                ? header
                : MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD)).replaceAll("");
        var letters = new StringBuilder(header.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    LayoutColumn withAddresses(AddressNotation notation) {
        return isOpenAddress()
                ? new LayoutColumn(header, also, position, role, key, number, defaultText, form.withAddresses(notation))
                : this;
    }

    /** Whether it has whole addresses and the layout does not say how these are spelled. */
    public boolean isOpenAddress() {
        return (role == ColumnRole.ADDRESS || role == ColumnRole.COMMAND_ADDRESS) && form.address().isOpen();
    }

    /** A cell for this column as it is written into a workbook. */
    public Cell cell(String text) {
        return number && isPlainNumber(text) ? new Cell(text, Cell.Kind.NUMBER) : Cell.text(text);
    }

    private static boolean isPlainNumber(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        char first = text.charAt(0);
        if (first != '-' && (first < '0' || first > '9')) {
            return false;
        }
        try {
            return Cell.plain(new BigDecimal(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
