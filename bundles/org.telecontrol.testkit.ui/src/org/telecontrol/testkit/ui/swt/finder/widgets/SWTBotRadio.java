/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBotControl<Button> {

    public SWTBotRadio(@Nullable Button widget) {
        super(widget);
    }

    /** Selects it and deselects its neighbours, as the window system does. */
    public SWTBotRadio click() {
        act(() -> {
            widget.setFocus();
            for (var sibling : widget.getParent().getChildren()) {
                if (sibling != widget && sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0
                        && other.getSelection()) {
                    other.setSelection(false);
                    notify(SWT.Selection, createEvent(), other);
                }
            }
            widget.setSelection(true);
            notify(SWT.Selection);
        });
        return this;
    }

    public boolean isSelected() {
        return syncExec(() -> widget.getSelection());
    }
}
