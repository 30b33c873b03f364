/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A question in labelled fields, checked with each key, that ends with a change of cells. */
@NonNullByDefault({})
abstract class ChangeDialog extends TitleAreaDialog {

    private final String name;

    ChangeDialog(Shell shell, String name) {
        super(shell);
        this.name = name;
        setHelpAvailable(false);
    }

    /** Makes the fields, in two columns. */
    abstract void fill(Composite area);

    /** The field that is written into first. */
    abstract Control first();

    /** Says what is going to be changed, or what stands in the way. */
    abstract void check();

    final void setPossible(boolean possible) {
        getButton(IDialogConstants.OK_ID).setEnabled(possible);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(name);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(name);
        var all = (Composite) super.createDialogArea(parent);
        var area = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        return all;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.change);
        check();
        first().setFocus();
    }
}
