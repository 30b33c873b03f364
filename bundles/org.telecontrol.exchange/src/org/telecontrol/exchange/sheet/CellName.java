/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.util.Locale;
import java.util.OptionalInt;

/** Names of cells in A1 notation. */
public final class CellName {

    private CellName() {}

    /** The name of a cell, for example {@code C12} for column 2 (from 0) and row 12 (from 1). */
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** The letters of a column counted from 0. */
    public static String column(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column, counted from 0, that letters of either case name; empty when they are none of A to ZZZ. */
    public static OptionalInt position(String letters) {
        if (!letters.matches("[A-Za-z]{1,3}")) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return OptionalInt.of(number - 1);
    }
}
