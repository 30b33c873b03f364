/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowOrder;

/** Which columns are shown and what rows are sorted by, for the keyboard as well as for the mouse. */
final class ColumnMenu {

    private final PointTable table;

    ColumnMenu(PointTable table) {
        this.table = table;
    }

    void fill(IMenuManager menu) {
        var columns = new MenuManager(Messages.columns);
        var sorting = new MenuManager(Messages.sortBy);
        sorting.add(sort(Messages.configuredOrder, RowOrder.CONFIGURED));
        sorting.add(new Separator());
        for (var column : LiveColumn.values()) {
            columns.add(toggle(column));
            sorting.add(sort(column.header(), next(column)));
        }
        menu.add(columns);
        menu.add(sorting);
    }

    private IAction toggle(LiveColumn column) {
        var action = new Action(column.header(), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                var shown = new ArrayList<>(table.columns());
                if (isChecked()) {
                    shown.add(column);
                } else {
                    shown.remove(column);
                }
                table.show(List.copyOf(shown));
            }
        };
        action.setChecked(table.columns().contains(column));
        action.setEnabled(!action.isChecked() || table.columns().size() > 1);
        return action;
    }

    private IAction sort(String text, RowOrder order) {
        return new OrderAction(text, table.order().column() == order.column(), () -> table.setOrder(order));
    }

    /** Ascending first; chosen again, the other way round. */
    private RowOrder next(LiveColumn column) {
        return new RowOrder(column, table.order().column() != column || !table.order().ascending());
    }
}
