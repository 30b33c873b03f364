/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.PointRow;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.ui.common.table.TableTheme;

/** Says of each cell what column it is in, what can be written into it, and what the language found in it. */
@NonNullByDefault({})
final class GridLabels implements IConfigLabelAccumulator {

    private static final String COLUMN = "org.telecontrol.column.";
    private static final String FINDING = "org.telecontrol.finding.";

    private final GridData data;
    private final GridColumns columns;

    GridLabels(GridData data, GridColumns columns) {
        this.data = data;
        this.columns = columns;
    }

    static String of(Column column) {
        return COLUMN + column.id();
    }

    static String of(Finding.Severity severity) {
        return FINDING + severity;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int index, int place) {
        var rows = data.rows();
        var table = rows.table();
        if (table == null || place >= rows.size()) {
            return;
        }
        var column = columns.at(index);
        var row = table.row(rows.number(place));
        var findings = rows.findings().at(row.index(), column);
        if (!findings.isEmpty()) {
            labels.addLabel(of(findings.get(0).severity()));
            labels.addLabel(TableTheme.ALERT);
        }
        if (isUnused(row, column)) {
            labels.addLabel(TableTheme.UNUSED);
        } else if (row.broken() || !column.isEditable()) {
            labels.addLabel(TableTheme.MUTED);
        }
        if (column == StandardColumn.ADDRESS) {
            labels.addLabel(TableTheme.NUMBER);
        }
        labels.addLabel(of(column));
    }

    /** Whether a row can say nothing there. */
    static boolean isUnused(PointRow row, Column column) {
        return column.isOfCommands() && !row.command();
    }
}
