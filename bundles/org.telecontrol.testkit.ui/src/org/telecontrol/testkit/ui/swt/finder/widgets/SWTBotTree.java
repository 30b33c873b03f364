/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.testkit.ui.swt.finder.utils.TableCollection;
import org.telecontrol.testkit.ui.swt.finder.utils.TableRow;

/** A native tree. */
public class SWTBotTree extends AbstractSWTBotControl<Tree> {

    public SWTBotTree(@Nullable Tree widget) {
        super(widget);
    }

    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public boolean hasItems() {
        return rowCount() > 0;
    }

    public SWTBotTreeItem[] getAllItems() {
        return SWTBotTreeItem.bots(widget::getItems);
    }

    /** Waits for a top level item of that text. */
    public SWTBotTreeItem getTreeItem(String text) {
        return SWTBotTreeItem.await("The tree", text, 0, widget::getItems);
    }

    /** Expands a path and returns its last item. */
    public SWTBotTreeItem expandNode(String... nodes) {
        var item = getTreeItem(nodes[0]).expand();
        return nodes.length == 1 ? item : item.expandNode(Arrays.copyOfRange(nodes, 1, nodes.length));
    }

    public SWTBotTree select(String... texts) {
        return select(Arrays.stream(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
    }

    public SWTBotTree select(SWTBotTreeItem... items) {
        actFocused(() -> {
            widget.setSelection(Arrays.stream(items).map(item -> item.widget).toArray(TreeItem[]::new));
            var event = createEvent();
            event.item = items.length == 0 ? null : items[items.length - 1].widget;
            notify(SWT.Selection, event);
        });
        return this;
    }

    public SWTBotTree unselect() {
        return select(new SWTBotTreeItem[0]);
    }

    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    public TableCollection selection() {
        return syncExec(() -> new TableCollection(
                Arrays.stream(widget.getSelection()).map(this::row).toArray(TableRow[]::new)));
    }

    private TableRow row(TreeItem item) {
        return new TableRow(
                IntStream.range(0, Math.max(1, widget.getColumnCount())).mapToObj(item::getText)
                        .toArray(String[]::new));
    }
}
