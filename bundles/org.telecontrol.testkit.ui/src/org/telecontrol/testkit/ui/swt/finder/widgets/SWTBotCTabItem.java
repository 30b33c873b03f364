/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CTabItem;

/** A tab of a folder. */
public class SWTBotCTabItem extends AbstractSWTBotItem<CTabItem> {

    public SWTBotCTabItem(@Nullable CTabItem item) {
        super(item);
    }

    public SWTBotCTabItem activate() {
        act(this::choose);
        return this;
    }

    /** Whether this tab is the one that is shown. */
    @Override
    public boolean isActive() {
        return syncExec(() -> widget.getParent().getSelection() == widget);
    }

    @Override
    void setSelection() {
        widget.getParent().setSelection(widget);
    }
}
