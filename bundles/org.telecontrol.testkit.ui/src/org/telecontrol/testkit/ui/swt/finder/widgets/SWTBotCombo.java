/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A combo box. */
public class SWTBotCombo extends AbstractSWTBotControl<Combo> {

    public SWTBotCombo(@Nullable Combo widget) {
        super(widget);
    }

    public String[] items() {
        return syncExec(() -> widget.getItems());
    }

    public int itemCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public String selection() {
        return syncExec(() -> widget.getItem(widget.getSelectionIndex()));
    }

    public int selectionIndex() {
        return syncExec(() -> widget.getSelectionIndex());
    }

    public void setSelection(String text) {
        var index = Arrays.asList(items()).indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The combo box has no '" + text + "' but " + Arrays.toString(items()) + ".");
        }
        setSelection(index);
    }

    public void setSelection(int index) {
        if (index < 0 || index >= itemCount()) {
            throw new IllegalArgumentException("The combo box has no item " + index + ".");
        }
        act(() -> {
            widget.setFocus();
            widget.select(index);
            notify(SWT.Selection);
        });
    }

    public void setText(String text) {
        if (syncExec(() -> (widget.getStyle() & SWT.READ_ONLY) != 0)) {
            throw new IllegalStateException("The combo box offers a choice only: use setSelection.");
        }
        act(() -> widget.setText(text));
    }

    public SWTBotCombo typeText(String text) {
        waitForEnabled();
        keyboard().typeText(text);
        return this;
    }
}
