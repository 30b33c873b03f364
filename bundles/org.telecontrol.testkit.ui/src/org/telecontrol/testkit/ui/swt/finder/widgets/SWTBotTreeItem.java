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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A node of a native tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final Tree tree;

    public SWTBotTreeItem(@Nullable TreeItem item) {
        super(item);
        tree = syncExec(() -> widget.getParent());
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
                notify(tree, SWT.Expand, itemEvent(SWT.NONE));
                widget.setExpanded(true);
            });
        }
        return this;
    }

    public SWTBotTreeItem collapse() {
        if (isExpanded()) {
            act(() -> {
                notify(tree, SWT.Collapse, itemEvent(SWT.NONE));
                widget.setExpanded(false);
            });
        }
        return this;
    }

    public boolean isExpanded() {
        return syncExec(() -> widget.getExpanded());
    }

    public SWTBotTreeItem expandNode(String... nodes) {
        var item = expand().getNode(nodes[0]).expand();
        return nodes.length == 1 ? item : item.expandNode(Arrays.copyOfRange(nodes, 1, nodes.length));
    }

    public SWTBotTreeItem select() {
        actFocused(this::choose);
        return this;
    }

    public boolean isSelected() {
        return syncExec(() -> List.of(tree.getSelection()).contains(widget));
    }

    public SWTBotTreeItem click() {
        actFocused(() -> {
            choose();
            press(tree, widget.getBounds(), 1);
        });
        return this;
    }

    public SWTBotTreeItem doubleClick() {
        actFocused(() -> {
            choose();
            press(tree, widget.getBounds(), 2);
            notify(tree, SWT.DefaultSelection, itemEvent(SWT.NONE));
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
        return tree;
    }

    static SWTBotTreeItem[] bots(Supplier<TreeItem[]> items) {
        return UIThreadRunnable.syncExec(
                () -> Arrays.stream(items.get()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
    }

    static SWTBotTreeItem await(String where, String text, int index, Supplier<TreeItem[]> items) {
        return new SWTBot().awaitFound(
                () -> Arrays.stream(items.get()).filter(item -> item.getText().equals(text)).skip(index).findFirst()
                        .map(SWTBotTreeItem::new),
                () -> where + " has no '" + text + "' but " + Arrays.toString(bots(items)) + ".");
    }

    private void setChecked(boolean checked) {
        act(() -> {
            widget.setChecked(checked);
            notify(tree, SWT.Selection, itemEvent(SWT.CHECK));
        });
    }

    private void choose() {
        tree.setSelection(widget);
        notify(tree, SWT.Selection, itemEvent(SWT.NONE));
    }

    private Event itemEvent(int detail) {
        var event = createEvent();
        event.item = widget;
        event.detail = detail;
        return event;
    }
}
