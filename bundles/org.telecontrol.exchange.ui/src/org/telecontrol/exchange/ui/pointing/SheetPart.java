/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.exchange.LayoutDraft;

/** The first rows of the sheet, and the bars below them that say what the picked column and the picked row are. */
final class SheetPart {

    private final SheetTable sheet;
    private final ColumnBar column;
    private final HeaderBar header;
    private @Nullable LayoutDraft shown;

    /**
     * @param whenCorrected is told what the engineer says by pointing
     * @param whenWrong     is told why what was written is not understood
     */
    SheetPart(Composite parent, Consumer<UnaryOperator<LayoutDraft>> whenCorrected, Consumer<String> whenWrong) {
        var part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(part);
        sheet = new SheetTable(part, this::pick);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(sheet.control());
        column = new ColumnBar(part, sheet::mark,
                (position, meaning) -> whenCorrected.accept(draft -> draft.with(position, meaning)), whenWrong);
        header = new HeaderBar(part, sheet::row,
                (first, rows) -> whenCorrected.accept(draft -> draft.withHeader(first, rows)));
        var table = sheet.control();
        table.addListener(SWT.Selection, event -> header.update());
        table.addListener(SWT.DefaultSelection, event -> column.choose());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                column.choose();
            }
        });
        table.setMenu(new MeaningMenu(table, column).menu());
    }

    private void pick(int position) {
        column.pick(position);
    }

    void show(@Nullable LayoutDraft draft) {
        shown = draft;
        column.show(draft);
        sheet.show(draft);
        sheet.mark(column.picked());
        header.show(draft);
    }

    /** Shows a row, if it is of the sheet that is shown. */
    void reveal(String name, int row) {
        var draft = shown;
        if (draft != null && draft.sheet().equals(name)) {
            sheet.reveal(row);
            header.update();
        }
    }
}
