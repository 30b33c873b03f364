/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    public SWTBotToolbarButton(@Nullable ToolItem item) {
        super(item);
    }

    public SWTBotToolbarButton click() {
        act(() -> {
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection((widget.getStyle() & SWT.RADIO) != 0 || !widget.getSelection());
            }
            notify(SWT.Selection);
        });
        return this;
    }

    @Override
    protected boolean enabled() {
        return widget.isEnabled();
    }

    @Override
    protected Control owner() {
        return widget.getParent();
    }
}
