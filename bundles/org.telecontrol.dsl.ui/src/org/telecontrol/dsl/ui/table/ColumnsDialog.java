/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.ui.common.dialog.FieldsDialog;

/** Asks which columns are shown, in what order, and how many of the first stay in sight. */
@NonNullByDefault({})
final class ColumnsDialog extends FieldsDialog {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 360;

    private final List<Column> columns;
    private final List<Column> atFirst;
    private final int frozenAtFirst;
    private CheckboxTableViewer viewer;
    private Spinner spinner;
    private List<Column> shown = List.of();
    private int frozen;

    ColumnsDialog(Shell shell, ColumnLayout layout) {
        super(shell, Messages.columns_title, 2);
        atFirst = layout.shown();
        frozenAtFirst = layout.frozen();
        columns = new ArrayList<>(atFirst);
        layout.ordered().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
    }

    /** From left to right. */
    List<Column> shown() {
        return shown;
    }

    int frozen() {
        return frozen;
    }

    @Override
    protected void fill(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.columns_message);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(column -> ColumnWords.title((Column) column)));
        viewer.setInput(columns);
        viewer.setCheckedElements(atFirst.toArray());
        viewer.addCheckStateListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        buttons(area);
        var staying = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(staying);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(staying);
        new Label(staying, SWT.NONE).setText(Messages.columns_frozen);
        spinner = new Spinner(staying, SWT.BORDER);
        spinner.setValues(frozenAtFirst, 0, Math.max(0, atFirst.size() - 1), 0, 1, 1);
    }

    private void buttons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.columns_up, () -> move(-1));
        button(buttons, Messages.columns_down, () -> move(1));
        button(buttons, Messages.columns_all, () -> choose(columns));
        button(buttons, Messages.columns_usual,
                () -> choose(columns.stream().filter(ColumnWords::isShownAtFirst).toList()));
    }

    private static void button(Composite parent, String text, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void move(int by) {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Column column) {
            var from = columns.indexOf(column);
            var to = from + by;
            if (to >= 0 && to < columns.size()) {
                columns.remove(from);
                columns.add(to, column);
                viewer.refresh();
                viewer.reveal(column);
            }
        }
    }

    private void choose(List<Column> wanted) {
        viewer.setCheckedElements(wanted.toArray());
        check();
    }

    /** One column at least is shown. */
    private void check() {
        var count = viewer.getCheckedElements().length;
        getButton(IDialogConstants.OK_ID).setEnabled(count > 0);
        spinner.setMaximum(Math.max(0, count - 1));
    }

    @Override
    protected void okPressed() {
        shown = columns.stream().filter(viewer::getChecked).toList();
        frozen = Math.min(spinner.getSelection(), shown.size() - 1);
        super.okPressed();
    }
}
