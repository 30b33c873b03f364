/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Makes the rows of a CSV file. Lists repeat few texts in most of their columns: of a text that a column had a short while
 * ago no second cell is made, which saves most of the memory and time that cells take. Columns beyond those that a workbook
 * is read with are left out.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<List<Cell>> {

    private static final int MOST_COLUMNS = XlsxCursor.MAX_COLUMNS;
    private static final int LONGEST_REPEATED = 64;
    private static final int SLOTS = 256;
    private static final int GROUP = 4;
    /** So many cells in a row that did not repeat another make a column one of texts that do not. */
    private static final int PATIENCE = 1_000;
    /** So many cells of such a column are made without looking, before some are looked at again. */
    private static final int PAUSE = 10_000;
    private static final int TRIAL = 100;

    private Cell[] cells = new Cell[32];
    private @Nullable Cell[][] lately = new Cell[32][];
    private int[] unrepeated = new int[32];
    private int count;
    private long characters;

    /** How much text was read, delimiters and ends of lines included. */
    long characters() {
        return characters;
    }

    @Override
    protected void handleBegin(long line) {
        count = 0;
    }

    @Override
    protected void handleEmpty() {
        cells[0] = Cell.BLANK;
        count = 1;
        characters++;
    }

    @Override
    @NonNullByDefault({})
    protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
        characters += length + 1;
        if (column >= MOST_COLUMNS) {
            return;
        }
        if (column == cells.length) {
            grow();
        }
        cells[column] = length == 0 ? Cell.BLANK : cell(column, text, from, length);
        count = column + 1;
    }

    private void grow() {
        cells = Arrays.copyOf(cells, cells.length * 2);
        lately = Arrays.copyOf(lately, cells.length);
        unrepeated = Arrays.copyOf(unrepeated, cells.length);
    }

    private Cell cell(int column, char[] text, int from, int length) {
        if (length > LONGEST_REPEATED || isUnrepeated(column)) {
            return Cell.untyped(new String(text, from, length));
        }
        var slots = lately[column];
        if (slots == null) {
            slots = new Cell[SLOTS];
            lately[column] = slots;
        }
        int group = group(text, from, length);
        for (int i = 0; i < GROUP; i++) {
            var known = slots[group + i];
            if (known != null && isSame(known.text(), text, from, length)) {
                unrepeated[column] = 0;
                return known;
            }
        }
        var cell = Cell.untyped(new String(text, from, length));
        System.arraycopy(slots, group, slots, group + 1, GROUP - 1);
        slots[group] = cell;
        return cell;
    }

    /** Whether a column repeats texts so seldom that it is not worth looking. */
    private boolean isUnrepeated(int column) {
        int cells = ++unrepeated[column];
        if (cells == PATIENCE + PAUSE) {
            unrepeated[column] = PATIENCE - TRIAL;
        }
        return cells >= PATIENCE;
    }

    /** Where the places begin that a text may have. */
    private static int group(char[] text, int from, int length) {
        int mixed = ((text[from] * 31 + text[from + length / 2]) * 31 + text[from + length - 1]) * 31 + length;
        return (mixed * 0x9E3779B9 >>> 16) * GROUP & SLOTS - 1;
    }

    private static boolean isSame(String known, char[] text, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected List<Cell> buildRecord() {
        return Arrays.asList(Arrays.copyOf(cells, count));
    }
}
