/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;

/** What a station text declares. Choosing an element goes to its name; where the caret goes, its element is chosen. */
final class OutlinePage extends ContentOutlinePage {

    private final ITextEditor editor;
    private final StationDocument document;
    private final Consumer<DocumentState> checks = this::checked;
    private final ISelectionChangedListener caret = event -> choose(event.getSelection());
    private OutlineItem root;

    OutlinePage(ITextEditor editor, StationDocument document) {
        this.editor = editor;
        this.document = document;
        root = OutlineItem.root(document.state().outline().value());
    }

    @Override
    protected int getTreeStyle() {
        return super.getTreeStyle() | SWT.VIRTUAL;
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        super.createControl(parent);
        var viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineContent(viewer));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.getTree().addListener(SWT.Selection, event -> goToChosen());
        viewer.setInput(root);
        viewer.setChildCount(root, root.childCount());
        document.addListener(checks);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
            choose(provider.getSelection());
        }
    }

    @Override
    public void dispose() {
        document.removeListener(checks);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    /** In the job that checks. */
    private void checked(DocumentState state) {
        var control = getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> show(state));
        }
    }

    private void show(DocumentState state) {
        var viewer = getTreeViewer();
        if (viewer != null && !viewer.getControl().isDisposed() && state.outline().revision() == document.revision()) {
            root = OutlineItem.root(state.outline().value());
            viewer.setInput(root);
            viewer.setChildCount(root, root.childCount());
            choose(editor.getSelectionProvider().getSelection());
        }
    }

    private void goToChosen() {
        var node = getTreeViewer().getStructuredSelection().getFirstElement() instanceof OutlineItem item
                ? item.node()
                : null;
        if (node != null) {
            editor.selectAndReveal(node.nameOffset(), node.nameLength());
        }
    }

    private void choose(ISelection selection) {
        var viewer = getTreeViewer();
        if (selection instanceof ITextSelection text && viewer != null && !viewer.getControl().isDisposed()
                && document.revision() == document.state().outline().revision()) {
            var item = root.at(text.getOffset());
            if (item.node() != null) {
                var widget = reveal(item);
                viewer.getTree().setSelection(widget);
                viewer.getTree().showItem(widget);
            }
        }
    }

    /** The tree's item, with all above it open; a virtual tree makes it by this. */
    private TreeItem reveal(OutlineItem item) {
        var parent = item.parent();
        if (parent == null || parent.node() == null) {
            return made(getTreeViewer().getTree().getItem(item.index()));
        }
        var above = reveal(parent);
        above.setExpanded(true);
        return made(above.getItem(item.index()));
    }

    private static TreeItem made(TreeItem item) {
        item.getText(); // asks the content provider for it
        return item;
    }
}
