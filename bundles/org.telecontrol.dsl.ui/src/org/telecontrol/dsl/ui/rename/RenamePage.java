/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.dsl.ui.text.Messages;

/** The new name; what is wrong with it is said as it is typed. */
@NonNullByDefault({})
final class RenamePage extends UserInputWizardPage {

    private final ElementRename rename;
    private final String old;

    RenamePage(ElementRename rename) {
        super("name");
        this.rename = rename;
        old = rename.next();
    }

    @Override
    public void createControl(Composite parent) {
        var control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
        new Label(control, SWT.NONE).setText(Messages.newName);
        var name = new Text(control, SWT.BORDER);
        name.setText(old);
        name.selectAll();
        name.addListener(SWT.Modify, event -> check(name.getText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(name);
        setControl(control);
        setPageComplete(false);
        name.setFocus();
    }

    private void check(String typed) {
        var status = typed.equals(old) ? null : rename.next(typed);
        if (status == null) {
            setErrorMessage(null);
            setPageComplete(false);
        } else {
            setPageComplete(status);
        }
    }
}
