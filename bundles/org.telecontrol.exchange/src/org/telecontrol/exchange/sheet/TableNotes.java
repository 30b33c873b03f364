/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.util.List;

/**
 * What a workbook tells people about the columns of its table: on a sheet of its own, and by offering the values that a
 * cell may have.
 *
 * @param columns in the order of the table's columns; none for a table without notes
 */
public record TableNotes(List<Column> columns) {

    /** Nothing is told. */
    public static final TableNotes NONE = new TableNotes(List.of());

    /** Name of the sheet that explains the columns. */
    public static final String SHEET = "Columns";

    /**
     * About one column.
     *
     * @param meaning what it says of its row
     * @param choices the values that are offered; others may be written as well; none for a column with any values
     */
    public record Column(String meaning, List<String> choices) {}
}
