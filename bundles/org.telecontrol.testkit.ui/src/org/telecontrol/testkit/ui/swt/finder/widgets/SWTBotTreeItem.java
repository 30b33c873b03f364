/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.testkit.ui.internal.Search;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A node of a native tree. */
public class SWTBotTreeItem extends AbstractSWTBotRow<TreeItem> {

    public SWTBotTreeItem(@Nullable TreeItem item) {
        super(item);
    }

    public String cell(int column) {
        return syncExec(() -> widget.getText(column));
    }

    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public SWTBotTreeItem[] getItems() {
        return bots(widget::getItems);
    }

    public List<String> getNodes() {
        return syncExec(() -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
    }

    public SWTBotTreeItem getNode(String text) {
        return getNode(text, 0);
    }

    /** Waits for a child of that text. */
    public SWTBotTreeItem getNode(String text, int index) {
        return await("The tree item " + this, text, index, widget::getItems);
    }

    public SWTBotTreeItem expand() {
        if (!isExpanded()) {
            act(() -> {
                notifyControl(SWT.Expand, SWT.NONE);
                widget.setExpanded(true);
            });
        }
        return this;
    }

    public SWTBotTreeItem collapse() {
        if (isExpanded()) {
            act(() -> {
                notifyControl(SWT.Collapse, SWT.NONE);
                widget.setExpanded(false);
            });
        }
        return this;
    }

    public boolean isExpanded() {
        return syncExec(() -> widget.getExpanded());
    }

    /** Expands a path below this item, which must have been expanded itself, and returns its last item. */
    public SWTBotTreeItem expandNode(String... nodes) {
        var item = getNode(nodes[0]).expand();
        return nodes.length == 1 ? item : item.expandNode(Arrays.copyOfRange(nodes, 1, nodes.length));
    }

    public SWTBotTreeItem select() {
        actFocused(this::choose);
        return this;
    }

    public boolean isSelected() {
        return syncExec(() -> List.of(widget.getParent().getSelection()).contains(widget));
    }

    public SWTBotTreeItem click() {
        clickCell(0);
        return this;
    }

    public SWTBotTreeItem doubleClick() {
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

    static SWTBotTreeItem[] bots(Supplier<TreeItem[]> items) {
        return UIThreadRunnable.syncExec(
                () -> Arrays.stream(items.get()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
    }

    static SWTBotTreeItem await(String where, String text, int index, Supplier<TreeItem[]> items) {
        return Search.await(
                () -> Arrays.stream(items.get()).filter(item -> item.getText().equals(text)).skip(index).findFirst()
                        .map(SWTBotTreeItem::new),
                () -> where + " has no '" + text + "' but " + Arrays.toString(bots(items)) + ".");
    }
}
