/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.ui.model.RowText;
import org.telecontrol.ui.common.table.TextClipboard;

/** Copies the selected rows as they are shown, for a spreadsheet. */
final class CopyRows extends Action {

    private final PointTable table;

    CopyRows(PointTable table) {
        this.table = table;
    }

    @Override
    public void run() {
        var rows = selected();
        var columns = table.columns();
        var display = table.control().getDisplay();
        if (!rows.isEmpty()) {
            Job.create(Messages.copying, monitor -> {
                var text = RowText.of(rows, columns, RowData.format());
                display.asyncExec(() -> TextClipboard.put(display, text));
                return Status.OK_STATUS;
            }).schedule();
        }
    }

    private List<ImagePoint> selected() {
        if (table.selectionProvider().getSelection() instanceof IStructuredSelection selection) {
            return selection.stream().filter(ImagePoint.class::isInstance).map(ImagePoint.class::cast).toList();
        }
        return List.of();
    }
}
