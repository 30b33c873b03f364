/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A push button. */
public class SWTBotButton extends AbstractSWTBotControl<Button> {

    public SWTBotButton(@Nullable Button widget) {
        super(widget);
    }

    public SWTBotButton click() {
        act(() -> {
            widget.setFocus();
            notify(SWT.MouseDown);
            notify(SWT.Selection);
            notify(SWT.MouseUp);
        });
        return this;
    }
}
