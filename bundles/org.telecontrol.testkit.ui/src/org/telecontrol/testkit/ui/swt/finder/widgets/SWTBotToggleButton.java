/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A button that stays pressed. */
public class SWTBotToggleButton extends AbstractSWTBotControl<Button> {

    public SWTBotToggleButton(@Nullable Button widget) {
        super(widget);
    }

    public SWTBotToggleButton click() {
        act(() -> {
            widget.setFocus();
            widget.setSelection(!widget.getSelection());
            notify(SWT.Selection);
        });
        return this;
    }

    public boolean isPressed() {
        return syncExec(() -> widget.getSelection());
    }
}
