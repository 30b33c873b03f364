/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A row of a native table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

    private final Table table;

    public SWTBotTableItem(@Nullable TableItem item) {
        super(item);
        table = syncExec(() -> widget.getParent());
    }

    public String getText(int column) {
        return syncExec(() -> widget.getText(column));
    }

    public SWTBotTableItem select() {
        actFocused(this::choose);
        return this;
    }

    public SWTBotTableItem click() {
        return click(0);
    }

    public SWTBotTableItem click(int column) {
        actFocused(() -> {
            choose();
            press(table, widget.getBounds(column), 1);
        });
        return this;
    }

    public SWTBotTableItem doubleClick() {
        actFocused(() -> {
            choose();
            press(table, widget.getBounds(0), 2);
            notify(table, SWT.DefaultSelection, itemEvent(SWT.NONE));
        });
        return this;
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getChecked());
    }

    public void check() {
        setChecked(true);
    }

    public void uncheck() {
        setChecked(false);
    }

    @Override
    public SWTBotRootMenu contextMenu() {
        select();
        return super.contextMenu();
    }

    @Override
    protected Control owner() {
        return table;
    }

    private void setChecked(boolean checked) {
        act(() -> {
            widget.setChecked(checked);
            notify(table, SWT.Selection, itemEvent(SWT.CHECK));
        });
    }

    private void choose() {
        table.setSelection(widget);
        notify(table, SWT.Selection, itemEvent(SWT.NONE));
    }

    private Event itemEvent(int detail) {
        var event = createEvent();
        event.item = widget;
        event.detail = detail;
        return event;
    }
}
