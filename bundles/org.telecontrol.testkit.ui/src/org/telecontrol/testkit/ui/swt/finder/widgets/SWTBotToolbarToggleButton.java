/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that stays pressed. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {

    public SWTBotToolbarToggleButton(@Nullable ToolItem item) {
        super(item);
    }

    @Override
    void press() {
        widget.setSelection(!widget.getSelection());
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }
}
