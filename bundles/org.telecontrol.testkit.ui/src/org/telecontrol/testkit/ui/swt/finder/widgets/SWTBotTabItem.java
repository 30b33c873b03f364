/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabItem;

/** A tab of a folder. */
public class SWTBotTabItem extends AbstractSWTBot<TabItem> {

    public SWTBotTabItem(@Nullable TabItem item) {
        super(item);
    }

    public SWTBotTabItem activate() {
        act(() -> {
            widget.getParent().setSelection(widget);
            var event = createEvent();
            event.item = widget;
            notify(widget.getParent(), SWT.Selection, event);
        });
        return this;
    }

    @Override
    protected Control owner() {
        return widget.getParent();
    }
}
