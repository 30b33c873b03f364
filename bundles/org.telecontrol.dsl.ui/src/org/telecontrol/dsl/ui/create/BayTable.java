/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.dsl.create.BayRow;
import org.telecontrol.model.station.Typical;

/** The rows of typicals that an RTU is to have; written into in place. */
final class BayTable {

    private static final int FIRST_BASE = 1000;

    private final TableViewer viewer;
    private final Button add;
    private final Button remove;
    private final Runnable changed;
    private final List<Entry> entries = new ArrayList<>();
    private List<Typical> typicals = List.of();

    /** A row that keeps its identity while it is changed. */
    private static final class Entry {
        private BayRow row;

        Entry(BayRow row) {
            this.row = row;
        }
    }

    BayTable(Composite parent, Runnable changed) {
        this.changed = changed;
        var label = new Label(parent, SWT.NONE);
        label.setText(Messages.bays);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (var column : BayColumn.values()) {
            addColumn(column);
        }
        viewer.setInput(entries);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 110).applyTo(viewer.getTable());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, Messages.add, this::add);
        remove = button(buttons, Messages.remove, this::remove);
        viewer.addSelectionChangedListener(event -> enable());
        enable();
    }

    /** What there is to choose from; rows of other typicals go. */
    void offer(List<Typical> offered) {
        typicals = offered;
        entries.removeIf(entry -> !offered.contains(entry.row.typical()));
        if (entries.isEmpty() && !offered.isEmpty()) {
            add();
        }
        refresh();
    }

    List<BayRow> rows() {
        return entries.stream().map(entry -> entry.row).toList();
    }

    private void add() {
        var typical = typicals.get(Math.min(entries.size(), typicals.size() - 1));
        int step = BayRow.usualStep(typical);
        long end = entries.stream().mapToLong(entry -> entry.row.end()).max().orElse(FIRST_BASE);
        var name = typical.getName().substring(0, 1) + (entries.isEmpty() ? "" : String.valueOf(entries.size() + 1));
        entries.add(new Entry(new BayRow(typical, name, 1, (int) ((end + step - 1) / step * step), step)));
        refresh();
        viewer.getTable().setSelection(entries.size() - 1);
        enable();
    }

    private void remove() {
        entries.removeAll(viewer.getStructuredSelection().toList());
        refresh();
    }

    private void refresh() {
        viewer.refresh();
        enable();
        changed.run();
    }

    private void enable() {
        add.setEnabled(!typicals.isEmpty());
        remove.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void addColumn(BayColumn column) {
        var shown = new TableViewerColumn(viewer, column.isNumber() || column == BayColumn.END ? SWT.RIGHT : SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setWidth(column.width());
        shown.setLabelProvider(ColumnLabelProvider.createTextProvider(entry -> column.text(((Entry) entry).row)));
        if (column == BayColumn.TYPICAL) {
            shown.setEditingSupport(new TypicalChoice());
        } else if (column.isWritten()) {
            shown.setEditingSupport(new Writing(column));
        }
    }

    @NonNullByDefault({})
    private final class TypicalChoice extends EditingSupport {

        TypicalChoice() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            var editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(ColumnLabelProvider.createTextProvider(typical -> ((Typical) typical).getName()));
            editor.setInput(typicals);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Entry) element).row.typical();
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof Typical typical && element instanceof Entry entry) {
                var row = entry.row;
                entry.row = new BayRow(typical, row.prefix(), row.count(), row.firstBase(),
                        Math.max(row.step(), BayRow.usualStep(typical)));
                refresh();
            }
        }
    }

    @NonNullByDefault({})
    private final class Writing extends EditingSupport {

        private final BayColumn column;

        Writing(BayColumn column) {
            super(viewer);
            this.column = column;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            var editor = new TextCellEditor(viewer.getTable());
            if (column.isNumber()) {
                editor.setValidator(BayTable.this::mistake);
            }
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return column.text(((Entry) element).row);
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value != null && element instanceof Entry entry) {
                entry.row = column.changed(entry.row, value.toString());
                refresh();
            }
        }
    }

    @NonNullByDefault({})
    private @Nullable String mistake(Object text) {
        return String.valueOf(text).strip().matches("\\d{1,9}") ? null : NLS.bind(Messages.notANumber, text);
    }
}
