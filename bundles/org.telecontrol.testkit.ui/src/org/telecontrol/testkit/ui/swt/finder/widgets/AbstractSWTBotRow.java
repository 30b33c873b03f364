/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Item;

/** What bots of rows of tables and nodes of trees have in common. */
abstract class AbstractSWTBotRow<T extends Item> extends AbstractSWTBotItem<T> {

    AbstractSWTBotRow(@Nullable T item) {
        super(item);
    }

    /** UI thread only. */
    abstract Rectangle bounds(int column);

    /** UI thread only. */
    abstract boolean getChecked();

    /** UI thread only. */
    abstract void setChecked(boolean checked);

    public boolean isChecked() {
        return syncExec(this::getChecked);
    }

    public void check() {
        tick(true);
    }

    public void uncheck() {
        tick(false);
    }

    @Override
    public SWTBotRootMenu contextMenu() {
        actFocused(this::choose);
        return super.contextMenu();
    }

    void clickCell(int column) {
        actFocused(() -> press(column, 1));
    }

    void doubleClickCell(int column) {
        actFocused(() -> {
            press(column, 2);
            notifyControl(SWT.DefaultSelection, SWT.NONE);
        });
    }

    private void press(int column, int count) {
        choose();
        var cell = bounds(column);
        press(cell.x + cell.width / 2, cell.y + cell.height / 2, 1, count);
    }

    private void tick(boolean checked) {
        act(() -> {
            setChecked(checked);
            notifyControl(SWT.Selection, SWT.CHECK);
        });
    }
}
