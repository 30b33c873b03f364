/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.host.table.RowOrder.By;
import org.telecontrol.ui.common.dialog.FieldsDialog;

/** Asks by which columns rows are ordered, the first one first. */
@NonNullByDefault({})
final class OrderDialog extends FieldsDialog {

    private static final int MOST = 3;

    private final List<Column> columns;
    private final RowOrder before;
    private final List<Combo> chosen = new ArrayList<>();
    private final List<Combo> directions = new ArrayList<>();
    private RowOrder order;

    OrderDialog(Shell shell, List<Column> columns, RowOrder before) {
        super(shell, Messages.order_title, 3);
        this.columns = columns;
        this.before = before;
        order = before;
    }

    RowOrder order() {
        return order;
    }

    @Override
    protected void fill(Composite area) {
        for (var at = 0; at < MOST; at++) {
            new Label(area, SWT.NONE).setText(at == 0 ? Messages.order_by : Messages.order_then);
            line(area, at < before.columns().size() ? before.columns().get(at) : null);
        }
    }

    private void line(Composite area, By by) {
        var column = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        column.add(Messages.order_text);
        columns.forEach(one -> column.add(ColumnWords.title(one)));
        column.select(by == null ? 0 : columns.indexOf(by.column()) + 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        var direction = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        direction.setItems(Messages.order_ascending, Messages.order_descending);
        direction.select(by == null || by.ascending() ? 0 : 1);
        chosen.add(column);
        directions.add(direction);
    }

    @Override
    protected void okPressed() {
        List<By> by = new ArrayList<>();
        for (var at = 0; at < MOST; at++) {
            var index = chosen.get(at).getSelectionIndex() - 1;
            if (index >= 0 && by.stream().noneMatch(one -> one.column().equals(columns.get(index)))) {
                by.add(new By(columns.get(index), directions.get(at).getSelectionIndex() == 0));
            }
        }
        order = new RowOrder(by);
        super.okPressed();
    }
}
