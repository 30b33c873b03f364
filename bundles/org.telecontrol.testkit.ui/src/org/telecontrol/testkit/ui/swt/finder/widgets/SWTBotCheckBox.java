/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBotControl<Button> {

    public SWTBotCheckBox(@Nullable Button widget) {
        super(widget);
    }

    public SWTBotCheckBox click() {
        act(() -> {
            widget.setFocus();
            widget.setSelection(!widget.getSelection());
            notify(SWT.Selection);
        });
        return this;
    }

    public void select() {
        if (!isChecked()) {
            click();
        }
    }

    public void deselect() {
        if (isChecked()) {
            click();
        }
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }
}
