/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.telecontrol.ui.common.table.HeaderData;

/** The layers of the grid, from the data up: columns are moved, hidden and frozen, cells selected, the body scrolls. */
final class GridLayers {

    private static final int NUMBERS_WIDTH = 76;

    private final DataLayer data;
    private final DataLayer headerData;
    private final DataLayer numberData;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer columns;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FreezeLayer frozen;
    private final GridLayer all;

    /** @param numbers what is said at the left of each row */
    GridLayers(GridData rows, GridColumns known, IConfigLabelAccumulator labels, LineNumbers numbers,
            ISortModel sorting) {
        data = new DataLayer(rows);
        data.setConfigLabelAccumulator(labels);
        order = new ColumnReorderLayer(data);
        columns = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(columns, null, false);
        selection.setSelectionModel(new CellSelection(selection));
        selection.addConfiguration(new Selecting());
        viewport = new ViewportLayer(selection);
        frozen = new FreezeLayer(selection);
        var body = new CompositeFreezeLayer(frozen, viewport, selection, false);
        body.setRegionName(GridRegion.BODY);
        headerData = new DefaultColumnHeaderDataLayer(
                new HeaderData(known::size, index -> ColumnWords.title(known.at(index))));
        var header = new SortHeaderLayer<>(new ColumnHeaderLayer(headerData, body, selection), sorting, false);
        numberData = new DefaultRowHeaderDataLayer(numbers);
        numberData.setDefaultColumnWidth(NUMBERS_WIDTH);
        numberData.setConfigLabelAccumulator(numbers);
        var rowHeader = new RowHeaderLayer(numberData, body, selection);
        all = new GridLayer(body, header, rowHeader, new CornerLayer(new DataLayer(new Corner()), rowHeader, header),
                false);
        all.addConfiguration(new DefaultEditConfiguration());
    }

    GridLayer all() {
        return all;
    }

    SelectionLayer selection() {
        return selection;
    }

    ColumnHideShowLayer columns() {
        return columns;
    }

    ColumnReorderLayer order() {
        return order;
    }

    /** There are more columns than before. */
    void columnsChanged() {
        data.fireLayerEvent(new StructuralRefreshEvent(data));
    }

    int width(int index) {
        return data.getColumnWidthByPosition(index);
    }

    void setWidth(int index, int width) {
        data.setColumnWidthByPosition(index, width);
    }

    void setRowHeight(int height) {
        data.setDefaultRowHeight(height);
        headerData.setDefaultRowHeight(height);
        numberData.setDefaultRowHeight(height);
    }

    /** Keeps the first columns in sight; none for 0. */
    void freeze(int count) {
        FreezeHelper.unfreeze(frozen, viewport);
        if (count > 0) {
            FreezeHelper.freeze(frozen, viewport, new PositionCoordinate(frozen, 0, -1),
                    new PositionCoordinate(frozen, count - 1, -1));
        }
    }

    int frozen() {
        return frozen.getColumnCount();
    }

    /** Cells are selected and gone to; the library's own search and its counting up and down are not wanted. */
    private static final class Selecting extends DefaultSelectionLayerConfiguration {

        @Override
        protected void addSearchUIBindings() {
            // there is a better one
        }

        @Override
        protected void addTickUpdateConfig() {
            // + and - begin to write
        }
    }

    /** Says what the numbers at the left are. */
    @NonNullByDefault({})
    private static final class Corner implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return Messages.line;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("It is a title.");
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
