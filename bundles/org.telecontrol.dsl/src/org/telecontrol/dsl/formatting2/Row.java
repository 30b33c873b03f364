/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.Arrays;

import org.telecontrol.dsl.layout.Columns;
import org.telecontrol.dsl.layout.RowKind;

/** A line that is being read. */
final class Row {

    final RowKind kind;
    private final Columns columns;
    private int[] cells = {};

    Row(RowKind kind, Columns columns) {
        this.kind = kind;
        this.columns = columns;
    }

    /** @return its number, from 0 */
    int add(int length) {
        cells = Arrays.copyOf(cells, cells.length + 1);
        cells[cells.length - 1] = length;
        return cells.length - 1;
    }

    void lengthenLast(int length) {
        cells[cells.length - 1] += length;
    }

    int cells() {
        return cells.length;
    }

    void end() {
        columns.widen(cells);
    }

    int spaces(int cell) {
        return columns.spaces(cells, cell);
    }
}
