/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.telecontrol.exchange.Change;

/** The compare tree: what would change, before and after, with check marks for what is to be done. */
final class ChangeTree {

    /** Groups of at most so many lines are open at first. */
    private static final int FEW = 30;

    private final Composite part;
    private final CheckboxTreeViewer viewer;
    private final Runnable whenChosen;
    private @Nullable ChangeChoice choice;

    /** @param whenChosen is told when the engineer has chosen otherwise */
    ChangeTree(Composite parent, Runnable whenChosen) {
        this.whenChosen = whenChosen;
        part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(part);
        var tree = new Tree(part, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 100).applyTo(tree);
        viewer = new CheckboxTreeViewer(tree);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Lines());
        viewer.setCheckStateProvider(new CheckStates());
        tree.addListener(SWT.KeyDown, this::press);
        viewer.addCheckStateListener(event -> choose(event.getElement(), event.getChecked()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.changes_change, 280, ChangeNode::label, ChangeNode::image);
        column(Messages.changes_address, 100, ChangeNode::address, node -> null);
        column(Messages.changes_before, 230, ChangeNode::before, node -> null);
        column(Messages.changes_after, 230, ChangeNode::after, node -> null);
        button(part, Messages.changes_selectAll, ChangeChoice::chooseAll);
        button(part, Messages.changes_selectNone, ChangeChoice::chooseNone);
    }

    private void column(String title, int width, Function<ChangeNode, String> text,
            Function<ChangeNode, @Nullable Image> image) {
        var column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new CellLabels(text, image));
    }

    private void button(Composite parent, String text, Consumer<ChangeChoice> action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            var shown = choice;
            if (shown != null) {
                action.accept(shown);
                shown.groups().forEach(this::updateBelow);
                whenChosen.run();
            }
        });
    }

    Control control() {
        return part;
    }

    void show(ChangeChoice shown) {
        choice = shown;
        viewer.setInput(shown);
        viewer.setChildCount(shown, shown.groups().size());
        for (var item : viewer.getTree().getItems()) {
            open(item);
        }
    }

    private static void open(TreeItem item) {
        item.getText(); // fetches its line
        if (item.getItemCount() > 0 && item.getItemCount() <= FEW) {
            item.setExpanded(true);
            for (var child : item.getItems()) {
                open(child);
            }
        }
    }

    /** Space checks the selected line; not every platform's tree does so by itself. */
    private void press(Event event) {
        if (event.character == ' ' && viewer.getStructuredSelection().getFirstElement() instanceof ChangeNode node) {
            choose(node, !node.isChosen());
            event.doit = false;
        }
    }

    /** @param receiver is told the change that the engineer looks at */
    void onSelection(Consumer<Change> receiver) {
        viewer.addSelectionChangedListener(event -> {
            var node = event.getStructuredSelection().getFirstElement();
            if ((node instanceof FieldLine field ? field.parent() : node) instanceof ChangeLine line) {
                receiver.accept(line.change());
            }
        });
    }

    private void choose(@Nullable Object element, boolean chooses) {
        if (element instanceof ChangeNode node) {
            node.choose(chooses);
            updateBelow(node);
            for (var above = node.parent(); above != null; above = above.parent()) {
                viewer.update(above, null);
            }
            whenChosen.run();
        }
    }

    /** Lines that were never in sight have no item to update yet. */
    private void updateBelow(ChangeNode node) {
        viewer.update(node, null);
        node.children().forEach(this::updateBelow);
    }

    /** Gives the tree only the lines that come into sight. */
    @NonNullByDefault({})
    private final class Lines implements ILazyTreeContentProvider {

        @Override
        public Object getParent(Object element) {
            var parent = element instanceof ChangeNode node ? node.parent() : null;
            return parent == null ? choice : parent;
        }

        @Override
        public void updateElement(Object parent, int index) {
            var node = below(parent).get(index);
            viewer.replace(parent, index, node);
            viewer.setChildCount(node, node.children().size());
        }

        @Override
        public void updateChildCount(Object element, int current) {
            viewer.setChildCount(element, below(element).size());
        }

        private static List<? extends ChangeNode> below(Object element) {
            return switch (element) {
                case ChangeChoice shown -> shown.groups();
                case ChangeNode node -> node.children();
                default -> List.of();
            };
        }
    }

    @NonNullByDefault({})
    private static final class CheckStates implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object element) {
            return element instanceof ChangeNode node && node.isChosen();
        }

        @Override
        public boolean isGrayed(Object element) {
            return element instanceof ChangeNode node && node.isPartlyChosen();
        }
    }

    @NonNullByDefault({})
    private static final class CellLabels extends ColumnLabelProvider {

        private final Function<ChangeNode, String> text;
        private final Function<ChangeNode, @Nullable Image> image;

        CellLabels(Function<ChangeNode, String> text, Function<ChangeNode, @Nullable Image> image) {
            this.text = text;
            this.image = image;
        }

        @Override
        public String getText(Object element) {
            return element instanceof ChangeNode node ? text.apply(node) : "";
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof ChangeNode node ? image.apply(node) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            var whole = getText(element);
            return whole.isEmpty() ? null : whole;
        }
    }
}
