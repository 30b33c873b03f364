/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.ui.common.icons.Icon;

/** Ways to mend what was found in a cell, to choose from. Enter takes one, Escape none. */
@NonNullByDefault({})
final class CellFixes extends PopupDialog {

    private static final int WIDTH = 420;

    private final List<QuickFix> fixes;
    private final Point place;
    private final Consumer<QuickFix> taken;
    private Table table;

    /**
     * @param place on the display, where the list is shown
     * @param taken told what was chosen
     */
    CellFixes(Shell shell, List<QuickFix> fixes, Point place, Consumer<QuickFix> taken) {
        super(shell, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, Messages.fixes_title,
                Messages.fixes_hint);
        this.fixes = fixes;
        this.place = place;
        this.taken = taken;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        for (var fix : fixes) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(fix.name());
            item.setImage(Icon.STATE_INFORMATION.image());
        }
        table.select(0);
        table.addListener(SWT.DefaultSelection, event -> take());
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = table.getItemHeight() * Math.max(2, fixes.size());
        table.setLayoutData(data);
        return table;
    }

    private void take() {
        var index = table.getSelectionIndex();
        close();
        if (index >= 0) {
            taken.accept(fixes.get(index));
        }
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
