/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;

/** A list of texts. */
public class SWTBotList extends AbstractSWTBotControl<List> {

    public SWTBotList(@Nullable List widget) {
        super(widget);
    }

    public String[] getItems() {
        return syncExec(() -> widget.getItems());
    }

    public int itemCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public String[] selection() {
        return syncExec(() -> widget.getSelection());
    }

    public void select(String... items) {
        var known = Arrays.asList(getItems());
        for (var item : items) {
            if (!known.contains(item)) {
                throw new IllegalArgumentException("The list has no '" + item + "' but " + known + ".");
            }
        }
        act(() -> {
            widget.setFocus();
            widget.setSelection(items);
            notify(SWT.Selection);
        });
    }
}
