/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.ui.model.LiveColumn;

/** What a cell has no room to say: the whole text, a point's description, what a time in parentheses means. */
record CellWords(RowData rows, Predicate<String> isCurrent) {

    /** Empty where there is no such row any more. */
    String of(int column, int row) {
        return row < rows.getRowCount() ? text(rows.getRowObject(row), LiveColumn.values()[column]) : "";
    }

    private String text(ImagePoint point, LiveColumn column) {
        var text = column.text(point, RowData.format());
        var value = point.value();
        return switch (column) {
            case POINT -> joined(point.qualifiedName(), LiveColumn.DESCRIPTION.text(point, RowData.format()));
            case TIME -> value != null && value.object().time() == null ? NLS.bind(Messages.noTimeTag, text) : text;
            case QUALITY -> value != null && !isCurrent.test(point.rtu().name())
                    ? text + "\n" + NLS.bind(Messages.notCurrent, point.rtu().name())
                    : text;
            default -> text;
        };
    }

    private static String joined(String name, String description) {
        return description.isEmpty() ? name : name + "\n" + description;
    }
}
