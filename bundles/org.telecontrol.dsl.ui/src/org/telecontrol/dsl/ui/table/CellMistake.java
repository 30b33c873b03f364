/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.ui.common.icons.Icon;
import org.telecontrol.ui.common.table.TablePalette;

/** Says below a cell, while it is written into, what is wrong with the text or is not as it should be. */
@NonNullByDefault({})
final class CellMistake implements IEditErrorHandler {

    private static final int WIDEST = 380;
    private static final int MARGIN = 5;

    /** Themes leave a widget that has this its colours, which are those of the table. */
    private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";

    private final NatTable table;
    private final Consumer<@Nullable String> status;
    private final Advice advice;
    private TablePalette palette = TablePalette.around(Display.getDefault()
            .getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    private @Nullable Composite shown;
    private boolean isInStatus;

    /** What the language will say of a text that can stand in a cell. */
    @FunctionalInterface
    interface Advice {

        /** @param column and row as the data counts them */
        Optional<String> of(int column, int row, String text);
    }

    /** @param status told the same sentence, null when it is no longer true */
    CellMistake(NatTable table, Consumer<@Nullable String> status, Advice advice) {
        this.table = table;
        this.status = status;
        this.advice = advice;
    }

    void setPalette(TablePalette palette) {
        this.palette = palette;
    }

    @Override
    public void removeError(ICellEditor editor) {
        hide();
        if (editor instanceof TextCell cell && !cell.isClosed()) {
            advice.of(cell.getColumnIndex(), cell.getRowIndex(), cell.getEditorValue())
                    .ifPresent(sentence -> show(cell.getEditorControl(), sentence, Icon.STATE_WARNING));
        }
    }

    @Override
    public void displayError(ICellEditor editor, Exception problem) {
        show(editor.getEditorControl(), problem.getMessage(), Icon.STATE_ERROR);
        isInStatus = true;
        status.accept(problem.getMessage());
    }

    private void show(Control cell, String sentence, Icon image) {
        hide();
        var box = new Composite(table, SWT.BORDER);
        box.setBackground(palette.headerBackground());
        box.setLayout(layout());
        var icon = new Label(box, SWT.NONE);
        icon.setImage(image.image());
        icon.setBackground(palette.headerBackground());
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        var text = new Label(box, SWT.WRAP);
        text.setText(sentence);
        text.setBackground(palette.headerBackground());
        text.setForeground(palette.alert());
        var wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = Math.min(WIDEST, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        text.setLayoutData(wide);
        for (var part : List.of(box, icon, text)) {
            part.setData(OWN_COLOURS, true);
        }
        box.setBounds(beside(cell.getBounds(), box));
        box.moveAbove(null);
        box.layout();
        shown = box;
        cell.addListener(SWT.Dispose, event -> hide());
    }

    private static GridLayout layout() {
        var layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        return layout;
    }

    /** Below the cell; above it where there is no room below. */
    private Rectangle beside(Rectangle cell, Composite box) {
        var size = box.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        var area = table.getClientArea();
        var x = Math.max(0, Math.min(cell.x, area.width - size.x));
        var below = cell.y + cell.height + 1;
        var y = below + size.y <= area.height ? below : Math.max(0, cell.y - size.y - 1);
        return new Rectangle(x, y, size.x, size.y);
    }

    private void hide() {
        var gone = shown;
        shown = null;
        if (gone != null) {
            if (!gone.isDisposed()) {
                gone.dispose();
            }
        }
        if (isInStatus) {
            isInStatus = false;
            status.accept(null);
        }
    }
}
