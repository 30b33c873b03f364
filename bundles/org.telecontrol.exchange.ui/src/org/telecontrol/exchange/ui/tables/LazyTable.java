/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tables;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** A table that is given its lines as they come into sight; what a cell is too narrow for its tool tip says. */
public final class LazyTable<T> {

    private final Class<T> kind;
    private final TableViewer viewer;
    private List<T> lines = List.of();

    public LazyTable(Composite parent, Class<T> kind) {
        this.kind = kind;
        var table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(lines.get(index), index));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    public Table control() {
        return viewer.getTable();
    }

    /** Adds a column of texts. */
    public LazyTable<T> column(String title, int width, Function<T, String> text) {
        return column(title, width, text, line -> null);
    }

    /** Adds a column of texts with images before them. */
    public LazyTable<T> column(String title, int width, Function<T, String> text,
            Function<T, @Nullable Image> image) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return kind.isInstance(element) ? text.apply(kind.cast(element)) : "";
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return kind.isInstance(element) ? image.apply(kind.cast(element)) : null;
            }

            @Override
            public @Nullable String getToolTipText(@Nullable Object element) {
                var shown = getText(element);
                return shown.isEmpty() ? null : shown;
            }
        });
        return this;
    }

    /** @param receiver is told the line that is picked */
    public void whenPicked(Consumer<T> receiver) {
        viewer.addSelectionChangedListener(event -> {
            var picked = event.getStructuredSelection().getFirstElement();
            if (kind.isInstance(picked)) {
                receiver.accept(kind.cast(picked));
            }
        });
    }

    public void show(List<T> shown) {
        lines = shown;
        viewer.setItemCount(0);
        viewer.setItemCount(shown.size());
        viewer.refresh();
    }
}
