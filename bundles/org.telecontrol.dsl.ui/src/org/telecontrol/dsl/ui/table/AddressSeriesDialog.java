/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.dsl.host.table.AddressSeries;
import org.telecontrol.dsl.host.table.CellEdit;

/** Asks for the first address and the step, and shows what comes of it. */
@NonNullByDefault({})
final class AddressSeriesDialog extends ChangeDialog {

    private static final int SHOWN = 3;
    private static final String GOES_ON = " … ";

    private final List<Integer> rows;
    private final String first;
    private final int stepAtFirst;
    private Text start;
    private Text step;
    private Label preview;
    private List<CellEdit> series = List.of();

    /**
     * @param first the address that the first of the rows has now
     * @param stepAtFirst the step that is proposed
     */
    AddressSeriesDialog(Shell shell, List<Integer> rows, String first, int stepAtFirst) {
        super(shell, Messages.series_title);
        this.rows = rows;
        this.first = first;
        this.stepAtFirst = stepAtFirst;
    }

    List<CellEdit> series() {
        return series;
    }

    @Override
    protected void fill(Composite area) {
        start = field(area, Messages.series_start, first);
        step = field(area, Messages.series_step, String.valueOf(stepAtFirst));
        new Label(area, SWT.NONE).setText(Messages.series_preview);
        preview = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preview);
        start.selectAll();
    }

    @Override
    protected Control first() {
        return start;
    }

    private Text field(Composite area, String label, String text) {
        new Label(area, SWT.NONE).setText(label);
        var field = new Text(area, SWT.BORDER);
        field.setText(text);
        field.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    @Override
    protected void check() {
        try {
            series = AddressSeries.of(rows, start.getText(), number(step.getText()));
            preview.setText(shown(series.size(), place -> series.get(place).text()));
            setErrorMessage(null);
            setMessage(NLS.bind(Messages.series_message, rows.size()));
        } catch (IllegalArgumentException e) {
            series = List.of();
            preview.setText("");
            setErrorMessage(e.getMessage());
        }
        setPossible(!series.isEmpty());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.series_noStep, text.strip()), e);
        }
    }

    private static String shown(int count, IntFunction<String> text) {
        var shown = new StringBuilder();
        for (var place = 0; place < Math.min(count, SHOWN); place++) {
            shown.append(place == 0 ? "" : ", ").append(text.apply(place));
        }
        if (count > SHOWN) {
            shown.append(count > SHOWN + 1 ? GOES_ON : ", ").append(text.apply(count - 1));
        }
        return shown.toString();
    }
}
