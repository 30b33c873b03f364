/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public abstract class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    public SWTBotToolbarButton(@Nullable ToolItem item) {
        super(item);
    }

    public SWTBotToolbarButton click() {
        act(() -> {
            press();
            notify(SWT.Selection);
        });
        return this;
    }

    /** What the window system does to the button before it tells. UI thread only. */
    void press() {
        // nothing stays pressed
    }
}
