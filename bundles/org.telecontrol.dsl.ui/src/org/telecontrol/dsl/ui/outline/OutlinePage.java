/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.ui.common.icons.Icon;

/** What a station text declares. Choosing an element goes to its name; where the caret goes, its element is chosen. */
@NonNullByDefault({})
final class OutlinePage extends Page implements IContentOutlinePage {

    private final ITextEditor editor;
    private final StationDocument document;
    private final Consumer<DocumentState> checks = this::checked;
    private final ISelectionChangedListener caret = event -> choose(event.getSelection());
    private @Nullable OutlineTree tree;
    private @Nullable Known<List<OutlineNode>> shown;

    OutlinePage(ITextEditor editor, StationDocument document) {
        this.editor = editor;
        this.document = document;
    }

    @Override
    public void createControl(Composite parent) {
        var made = new OutlineTree(parent);
        tree = made;
        made.onSelection(node -> editor.selectAndReveal(node.nameOffset(), node.nameLength()));
        show(made, document.state().outline());
        document.addListener(checks);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
            choose(provider.getSelection());
        }
        var site = getSite();
        site.getActionBars().getToolBarManager().add(sorting(made));
        site.setSelectionProvider(made.viewer());
    }

    private static Action sorting(OutlineTree tree) {
        var sorting = new Action(Messages.sortByName, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tree.sortByName(isChecked());
            }
        };
        sorting.setImageDescriptor(Icon.SORT.descriptor());
        return sorting;
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
        var control = tree;
        if (control != null && !control.control().isDisposed() && isNews(state.outline())) {
            show(control, state.outline());
            choose(editor.getSelectionProvider().getSelection());
        }
    }

    private void show(OutlineTree control, Known<List<OutlineNode>> outline) {
        shown = outline;
        control.show(outline.value());
    }

    /** A state is told again with each part of it that becomes known. */
    private boolean isNews(Known<List<OutlineNode>> outline) {
        return outline != shown && outline.revision() == document.revision();
    }

    private void choose(ISelection selection) {
        var control = tree;
        var outline = shown;
        if (control != null && !control.control().isDisposed() && selection instanceof ITextSelection text
                && outline != null && document.revision() == outline.revision()) {
            control.select(text.getOffset());
        }
    }

    @Override
    public @Nullable Control getControl() {
        var made = tree;
        return made == null ? null : made.control();
    }

    @Override
    public void setFocus() {
        viewer().getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return viewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer().setSelection(selection);
    }

    private TreeViewer viewer() {
        return Objects.requireNonNull(tree).viewer();
    }
}
