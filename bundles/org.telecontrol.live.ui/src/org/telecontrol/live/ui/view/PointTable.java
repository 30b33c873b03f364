/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowOrder;
import org.telecontrol.live.ui.model.RowSet;
import org.telecontrol.ui.common.icons.Icon;
import org.telecontrol.ui.common.table.CellToolTip;
import org.telecontrol.ui.common.table.IconBeforeText;
import org.telecontrol.ui.common.table.SpokenTable;
import org.telecontrol.ui.common.table.TableAppearance;
import org.telecontrol.ui.common.table.TableLibrary;

/** The table of points: virtual, so that its cost depends on the rows on the screen and not on how many there are. */
final class PointTable {

    private static final String STATE = "live";

    private final RowData rows = new RowData();
    private final SortModel sorting;
    private final PointLayers layers;
    private final NatTable table;
    private final ISelectionProvider selectionProvider;
    private final VisibleRows visible;

    /**
     * @param isCurrent whether the values of the RTU of that name are current
     * @param orderChanged told when the user asks for another order
     */
    PointTable(Composite parent, Predicate<String> isCurrent, Consumer<RowOrder> orderChanged) {
        TableLibrary.load();
        sorting = new SortModel(orderChanged);
        layers = new PointLayers(rows, new CellLabels(rows, isCurrent), sorting,
                () -> Commands.run(Commands.OPERATE));
        table = new NatTable(parent, layers.all(), false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new IconBeforeText(CellLabels.BAD_QUALITY, Icon.STATE_WARNING));
        table.addConfiguration(new IconBeforeText(CellLabels.NOT_CURRENT, Icon.STATE_OFF));
        table.configure();
        TableAppearance.follow(table, layers::setRowHeight);
        selectionProvider = new RowSelectionProvider<>(layers.selection(), rows, false);
        visible = new VisibleRows(table, layers.viewport(), rows);
        show(List.of(LiveColumn.values()).stream().filter(LiveColumn::isShownAtFirst).toList());
        table.addListener(SWT.Resize, event -> layers.spareWidth().shareAtMost(table.getClientArea().width));
        SpokenTable.of(table, this::selectedText);
        CellToolTip.show(table, new CellWords(rows, isCurrent)::of);
    }

    NatTable control() {
        return table;
    }

    ISelectionProvider selectionProvider() {
        return selectionProvider;
    }

    /** Gives the keyboard to the table, at its first row when none is selected. */
    void setFocus() {
        table.setFocus();
        if (layers.selection().getSelectedRowCount() == 0 && rows.getRowCount() > 0) {
            table.doCommand(new SelectRowsCommand(layers.selection(), 0, layers.viewport().getOriginRowPosition(),
                    false, false));
        }
    }

    RowSet rows() {
        return rows.rows();
    }

    void setRows(RowSet newRows) {
        if (!newRows.isSame(rows.rows())) {
            RowSelection.stay(layers.selection(), rows, () -> {
                rows.setRows(newRows);
                table.refresh();
            });
        }
        visible.repaintChanged();
    }

    RowOrder order() {
        return sorting.order();
    }

    void setOrder(RowOrder order) {
        sorting.setOrder(order);
        table.refresh(false);
    }

    /** The columns that are shown, in the order in which they are shown. */
    List<LiveColumn> columns() {
        var shown = layers.columns();
        return IntStream.range(0, shown.getColumnCount())
                .mapToObj(position -> LiveColumn.values()[shown.getColumnIndexByPosition(position)]).toList();
    }

    void show(List<LiveColumn> wanted) {
        layers.columns().showAllColumns();
        layers.columns().hideColumnIndexes(IntStream.range(0, LiveColumn.values().length)
                .filter(index -> !wanted.contains(LiveColumn.values()[index])).toArray());
        layers.spareWidth().share();
    }

    void repaintChanged() {
        visible.repaintChanged();
    }

    void repaintAges() {
        visible.repaintAges();
    }

    /** Repaints everything that can be seen. */
    void repaint() {
        table.doCommand(new VisualRefreshCommand());
    }

    Properties state() {
        var state = new Properties();
        table.saveState(STATE, state);
        return state;
    }

    void restore(Properties state) {
        if (!state.isEmpty()) {
            table.loadState(STATE, state);
            layers.spareWidth().share();
        }
    }

    private String selectedText() {
        var position = layers.selection().getLastSelectedCellPosition();
        if (position == null || position.rowPosition < 0 || position.rowPosition >= rows.getRowCount()) {
            return Messages.values;
        }
        var point = rows.getRowObject(position.rowPosition);
        return String.join(", ", columns().stream().map(column -> column.text(point, RowData.format())).toList());
    }
}
