/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;

/** A field for a number. */
public class SWTBotSpinner extends AbstractSWTBotControl<Spinner> {

    public SWTBotSpinner(@Nullable Spinner widget) {
        super(widget);
    }

    public int getSelection() {
        return syncExec(() -> widget.getSelection());
    }

    public void setSelection(int value) {
        act(() -> {
            widget.setSelection(value);
            notify(SWT.Selection);
        });
    }
}
