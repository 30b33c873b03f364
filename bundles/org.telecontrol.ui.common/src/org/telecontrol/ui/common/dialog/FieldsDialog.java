/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.dialog;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Fields in columns, below a title. */
@NonNullByDefault({})
public abstract class FieldsDialog extends Dialog {

    private final String title;
    private final int columns;

    protected FieldsDialog(Shell shell, String title, int columns) {
        super(shell);
        this.title = title;
        this.columns = columns;
    }

    /** Makes the fields. */
    protected abstract void fill(Composite area);

    static GridLayoutFactory layout(int columns) {
        return GridLayoutFactory.swtDefaults().numColumns(columns).margins(12, 12).spacing(8, 8);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        layout(columns).applyTo(area);
        fill(area);
        return area;
    }
}
