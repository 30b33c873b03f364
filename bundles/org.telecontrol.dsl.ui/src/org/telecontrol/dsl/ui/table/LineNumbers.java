/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** The line of the text that a row stands in, and whether the language found something in the row. */
@NonNullByDefault({})
final class LineNumbers implements IDataProvider, IConfigLabelAccumulator {

    private final GridData data;
    private final Supplier<@Nullable IDocument> text;

    LineNumbers(GridData data, Supplier<@Nullable IDocument> text) {
        this.data = data;
        this.text = text;
    }

    @Override
    public Object getDataValue(int column, int place) {
        var rows = data.rows();
        var table = rows.table();
        var document = text.get();
        if (table == null || document == null || place >= rows.size()) {
            return "";
        }
        try {
            return document.getLineOfOffset(table.row(rows.number(place)).offset()) + 1;
        } catch (BadLocationException e) {
            return ""; // the text has just become shorter
        }
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int place) {
        var rows = data.rows();
        if (place < rows.size()) {
            rows.worst(rows.number(place)).ifPresent(finding -> labels.addLabel(GridLabels.of(finding.severity())));
        }
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Lines are counted.");
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return data.getRowCount();
    }
}
