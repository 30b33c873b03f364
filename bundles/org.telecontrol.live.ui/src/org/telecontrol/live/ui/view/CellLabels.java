/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.ui.common.table.TableTheme;

/** Says which cells are numbers, which are not current, and at which somebody should look. */
final class CellLabels implements IConfigLabelAccumulator {

    /** A quality that is not good: an icon beside the words. */
    static final String BAD_QUALITY = "org.telecontrol.live.badQuality";
    /** The last value of an RTU that is not connected: an icon beside its quality. */
    static final String NOT_CURRENT = "org.telecontrol.live.notCurrent";

    private static final LiveColumn[] COLUMNS = LiveColumn.values();

    private final RowData rows;
    private final Predicate<String> isCurrent;

    /** @param isCurrent whether the values of the RTU of that name are current */
    CellLabels(RowData rows, Predicate<String> isCurrent) {
        this.rows = rows;
        this.isCurrent = isCurrent;
    }

    @Override
    @NonNullByDefault({})
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (row < rows.getRowCount()) {
            accumulate(labels, COLUMNS[column], rows.getRowObject(row));
        }
    }

    private void accumulate(LabelStack labels, LiveColumn column, ImagePoint point) {
        var value = point.value();
        if (value == null) {
            return;
        }
        if (column == LiveColumn.QUALITY && isBad(value)) {
            labels.addLabel(BAD_QUALITY);
            labels.addLabel(TableTheme.ALERT);
        } else if (column.isOfValue() && !isCurrent.test(point.rtu().name())) {
            labels.addLabel(TableTheme.MUTED);
            if (column == LiveColumn.QUALITY) {
                labels.addLabel(NOT_CURRENT);
            }
        }
        if (column == LiveColumn.AGE || column == LiveColumn.VALUE && value.engineering() instanceof Number) {
            labels.addLabel(TableTheme.NUMBER);
        }
    }

    private static boolean isBad(PointValue value) {
        return !value.quality().isGood() || value.isForeignType() && value.point().isConfigured();
    }
}
