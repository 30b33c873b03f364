/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ide.outline.OutlineShape;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.ui.common.address.AddressPreference;

/** The elements of a text as a tree with a filter above it. */
final class OutlineTree {

    /** So many elements are opened by a filter at most; more are no help. */
    private static final int FEW = 200;

    private final Composite control;
    private final Text filter;
    private final TreeViewer viewer;
    private final OpenedItems opened;
    private List<OutlineNode> nodes = List.of();
    private OutlineShape shape = new OutlineShape("", false, AddressPreference.notation());
    private OutlineItem root = OutlineItem.root(nodes);

    OutlineTree(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
        filter = new Text(control, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(Messages.filter);
        filter.addListener(SWT.Modify, event -> filterBy(filter.getText().strip()));
        filter.addListener(SWT.KeyDown, this::leaveFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(control, SWT.SINGLE | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineContent(viewer));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        var unlisten = AddressPreference.listen(() -> control.getDisplay().asyncExec(this::notationChanged));
        control.addDisposeListener(event -> unlisten.run());
        opened = new OpenedItems(viewer.getTree());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
    }

    Composite control() {
        return control;
    }

    TreeViewer viewer() {
        return viewer;
    }

    Text filter() {
        return filter;
    }

    /** What is typed changes a name or adds an element: then the tree keeps its items, however many there are. */
    void show(List<OutlineNode> outline) {
        nodes = outline;
        var next = shape.of(nodes);
        if (viewer.getInput() == root && root.isLike(next)) {
            root.become(next);
            viewer.setChildCount(root, root.childCount());
            root.made().toList().forEach(this::showAnew);
        } else {
            refresh();
        }
    }

    private void showAnew(OutlineItem item) {
        viewer.setChildCount(item, item.childCount());
        viewer.update(item, null);
    }

    void sortByName(boolean byName) {
        shape(new OutlineShape(shape.filter(), byName, shape.notation()));
    }

    private void filterBy(String sought) {
        shape(new OutlineShape(sought, shape.byName(), shape.notation()));
    }

    /** As the user prefers it now. */
    private void notationChanged() {
        if (!control.isDisposed()) {
            shape(new OutlineShape(shape.filter(), shape.byName(), AddressPreference.notation()));
        }
    }

    /** Tells the node whenever a user selects one. */
    void onSelection(Consumer<OutlineNode> selected) {
        viewer.getTree().addListener(SWT.Selection, event -> tell(selected));
    }

    void tell(Consumer<OutlineNode> chosen) {
        var node = viewer.getStructuredSelection().getFirstElement() instanceof OutlineItem item ? item.node() : null;
        if (node != null) {
            chosen.accept(node);
        }
    }

    /** Selects the element around that place of the text, if it is shown. */
    void select(int offset) {
        var item = root.at(offset);
        if (item.node() != null) {
            var widget = reveal(item);
            viewer.getTree().setSelection(widget);
            viewer.getTree().showItem(widget);
        }
    }

    private void shape(OutlineShape next) {
        shape = next;
        refresh();
    }

    /** What was open, selected and on top is so again, as far as it is still there. */
    private void refresh() {
        var tree = viewer.getTree();
        var selected = tree.getSelectionCount() == 0 ? null : item(tree.getSelection()[0]);
        var top = item(tree.getTopItem());
        tree.setRedraw(false);
        try {
            root = OutlineItem.root(shape.of(nodes));
            viewer.setInput(root);
            viewer.setChildCount(root, root.childCount());
            opened.in(root).forEach(item -> reveal(item).setExpanded(true));
            showAgain(top).ifPresent(tree::setTopItem);
            showAgain(selected).ifPresent(tree::setSelection);
            if (!shape.filter().isEmpty() && root.count(FEW) < FEW) {
                open(tree.getItems());
                selectFirst();
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    private static @Nullable OutlineItem item(@Nullable TreeItem shown) {
        return shown != null && shown.getData() instanceof OutlineItem item ? item : null;
    }

    private Optional<TreeItem> showAgain(@Nullable OutlineItem before) {
        var now = before == null ? null : root.find(before.path());
        return now == null || now.node() == null ? Optional.empty() : Optional.of(reveal(now));
    }

    private static void open(TreeItem[] items) {
        for (var item : items) {
            made(item).setExpanded(true);
            open(item.getItems());
        }
    }

    /** The first one that has nothing below it: what was looked for, or close to it. */
    private void selectFirst() {
        var item = viewer.getTree().getItemCount() == 0 ? null : viewer.getTree().getItem(0);
        while (item != null && item.getItemCount() > 0) {
            item = item.getItem(0);
        }
        if (item != null) {
            viewer.getTree().setSelection(made(item));
        }
    }

    private void leaveFilter(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            viewer.getTree().setFocus();
        }
    }

    /** The tree's item, with all above it open; a virtual tree makes it by this. */
    private TreeItem reveal(OutlineItem item) {
        var parent = item.parent();
        if (parent == null || parent.node() == null) {
            return made(viewer.getTree().getItem(item.index()));
        }
        var above = reveal(parent);
        above.setExpanded(true);
        opened.add(parent);
        return made(above.getItem(item.index()));
    }

    private static TreeItem made(TreeItem item) {
        item.getText(); // asks the content provider for it
        return item;
    }
}
