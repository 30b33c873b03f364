/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.dsl.host.table.Column;

/** Asks for one column and one text that all the selected rows are to have there. */
@NonNullByDefault({})
final class BulkChangeDialog extends ChangeDialog {

    private final int rows;
    private final List<Column> columns;
    private final Column first;
    private final RowAnswers asked;
    private Combo column;
    private Combo text;
    private Column chosen;
    private String written = "";

    /** @param first the column that is chosen at first */
    BulkChangeDialog(Shell shell, int rows, List<Column> columns, Column first, RowAnswers asked) {
        super(shell, Messages.bulk_title);
        this.rows = rows;
        this.columns = columns;
        this.first = columns.contains(first) ? first : columns.get(0);
        this.asked = asked;
    }

    Column column() {
        return chosen;
    }

    String text() {
        return written;
    }

    @Override
    protected void fill(Composite area) {
        column = combo(area, Messages.bulk_column, SWT.READ_ONLY);
        columns.forEach(one -> column.add(ColumnWords.title(one)));
        text = combo(area, Messages.bulk_text, SWT.NONE);
        column.addListener(SWT.Selection, event -> {
            choose();
            check();
        });
        column.select(columns.indexOf(first));
        choose();
        text.addListener(SWT.Modify, event -> check());
    }

    @Override
    protected Control first() {
        return text;
    }

    private static Combo combo(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        var combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void choose() {
        chosen = columns.get(column.getSelectionIndex());
        text.setItems(asked.choices(chosen).stream().map(WordChoices::withMeaning).toArray(String[]::new));
        text.setText(asked.now(chosen));
    }

    @Override
    protected void check() {
        written = WordChoices.columns().contains(chosen) ? WordChoices.word(text.getText()) : text.getText();
        var objection = asked.objection(chosen, written);
        setErrorMessage(objection.isEmpty() ? null : objection.get());
        setMessage(written.isEmpty()
                ? NLS.bind(Messages.bulk_clears, ColumnWords.title(chosen), rows)
                : NLS.bind(Messages.bulk_message, ColumnWords.title(chosen), rows));
        setPossible(objection.isEmpty());
    }
}
