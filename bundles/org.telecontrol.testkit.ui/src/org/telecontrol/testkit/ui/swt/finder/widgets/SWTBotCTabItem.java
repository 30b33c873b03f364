/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;

/** A tab of a folder. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

    public SWTBotCTabItem(@Nullable CTabItem item) {
        super(item);
    }

    public SWTBotCTabItem activate() {
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
