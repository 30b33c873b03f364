/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows found references below their files. */
@NonNullByDefault({})
public final class ReferencesPage extends AbstractTextSearchViewPage {

    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new FoundLines());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new FoundLineLabels(this::count)));
        viewer.setComparator(new FoundLineOrder());
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("There is the tree only.");
    }

    private int count(Object element) {
        return element instanceof FoundLine line ? getInput().getMatchCount(line) : 0;
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        viewer().refresh();
        if (viewer() instanceof TreeViewer tree) {
            tree.expandToLevel(2);
        }
    }

    @Override
    protected void clear() {
        viewer().refresh();
    }

    private StructuredViewer viewer() {
        return getViewer();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        if (match.getElement() instanceof FoundLine line) {
            var editor = IDE.openEditor(getSite().getPage(), line.file(), activate);
            if (Adapters.adapt(editor, ITextEditor.class) instanceof ITextEditor text) {
                text.selectAndReveal(offset, length);
            }
        }
    }
}
