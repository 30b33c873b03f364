/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.dialog;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Labelled fields below a title that says what will be done, or what stands in the way: that is looked at with each key. */
@NonNullByDefault({})
public abstract class CheckedFieldsDialog extends TitleAreaDialog {

    private final String title;

    protected CheckedFieldsDialog(Shell shell, String title) {
        super(shell);
        this.title = title;
        setHelpAvailable(false);
    }

    /** Makes the fields, in two columns. */
    protected abstract void fill(Composite area);

    /** The field that is written into first. */
    protected abstract Control first();

    /** Says what will be done, or what stands in the way. */
    protected abstract void check();

    protected final void setPossible(boolean possible) {
        getButton(IDialogConstants.OK_ID).setEnabled(possible);
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
        setTitle(title);
        var all = (Composite) super.createDialogArea(parent);
        var area = new Composite(all, SWT.NONE);
        FieldsDialog.layout(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fill(area);
        return all;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
        first().setFocus();
    }
}
