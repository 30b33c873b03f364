/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.ui.common.dialog.CheckedFieldsDialog;

/** A question that ends with a change of cells. */
@NonNullByDefault({})
abstract class ChangeDialog extends CheckedFieldsDialog {

    ChangeDialog(Shell shell, String name) {
        super(shell, name);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.change);
    }
}
