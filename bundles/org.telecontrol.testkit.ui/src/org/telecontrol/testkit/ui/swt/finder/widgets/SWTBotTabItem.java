/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.TabItem;

/** A tab of a folder. */
public class SWTBotTabItem extends AbstractSWTBotItem<TabItem> {

    public SWTBotTabItem(@Nullable TabItem item) {
        super(item);
    }

    public SWTBotTabItem activate() {
        act(this::choose);
        return this;
    }

    /** Whether this tab is the one that is shown. */
    @Override
    public boolean isActive() {
        return syncExec(() -> List.of(widget.getParent().getSelection()).contains(widget));
    }

    @Override
    void setSelection() {
        widget.getParent().setSelection(widget);
    }
}
