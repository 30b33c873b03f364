/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.ui.common.table.HeaderData;

/** The layers of the table, from the data up: columns can be moved and hidden, rows selected, the body scrolls. */
final class PointLayers {

    private static final int HEADER_ROWS = 1;

    private final DataLayer data;
    private final DataLayer headerData = new DefaultColumnHeaderDataLayer(
            new HeaderData(() -> LiveColumn.values().length, column -> LiveColumn.values()[column].header()));
    private final ColumnHideShowLayer columns;
    private final SpareWidth spareWidth;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeLayer all = new CompositeLayer(1, 2);

    PointLayers(RowData rows, CellLabels labels, ISortModel sorting, Runnable open) {
        data = new DataLayer(rows);
        data.setConfigLabelAccumulator(labels);
        columns = new ColumnHideShowLayer(new ColumnReorderLayer(data));
        spareWidth = new SpareWidth(data, columns);
        selection = RowSelection.layer(columns, rows, open);
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        var header = new ColumnHeaderLayer(headerData, viewport, selection);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<>(header, sorting, false), 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, HEADER_ROWS);
    }

    CompositeLayer all() {
        return all;
    }

    ColumnHideShowLayer columns() {
        return columns;
    }

    SpareWidth spareWidth() {
        return spareWidth;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    void setRowHeight(int height) {
        data.setDefaultRowHeight(height);
        headerData.setDefaultRowHeight(height);
    }
}
