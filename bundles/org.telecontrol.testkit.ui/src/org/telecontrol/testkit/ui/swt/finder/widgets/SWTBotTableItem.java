/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TableItem;

/** A row of a native table. */
public class SWTBotTableItem extends AbstractSWTBotRow<TableItem> {

    public SWTBotTableItem(@Nullable TableItem item) {
        super(item);
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
        clickCell(column);
        return this;
    }

    public SWTBotTableItem doubleClick() {
        doubleClickCell(0);
        return this;
    }

    @Override
    void setSelection() {
        widget.getParent().setSelection(widget);
    }

    @Override
    Rectangle bounds(int column) {
        return widget.getBounds(column);
    }

    @Override
    boolean getChecked() {
        return widget.getChecked();
    }

    @Override
    void setChecked(boolean checked) {
        widget.setChecked(checked);
    }
}
