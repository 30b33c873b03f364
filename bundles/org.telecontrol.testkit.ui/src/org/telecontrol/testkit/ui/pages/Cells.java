/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** The cells of a NatTable as people see them. */
public final class Cells {

    private Cells() {}

    /**
     * The text that a cell shows.
     *
     * @param row and column on the screen, headers included
     */
    public static String text(SWTBotNatTable table, int row, int column) {
        return UIThreadRunnable.syncExec(() -> {
            var cell = table.widget.getCellByPosition(column, row);
            if (cell == null) {
                throw new IllegalArgumentException(
                        "The table shows no cell at row " + row + ", column " + column + ".");
            }
            return text(table.widget, cell);
        });
    }

    private static String text(NatTable table, ILayerCell cell) {
        var value = cell.getDataValue();
        var converter = table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER,
                cell.getDisplayMode(), cell.getConfigLabels());
        var shown = converter == null
                ? value
                : converter.canonicalToDisplayValue(cell, table.getConfigRegistry(), value);
        return Objects.toString(shown, "");
    }
}
