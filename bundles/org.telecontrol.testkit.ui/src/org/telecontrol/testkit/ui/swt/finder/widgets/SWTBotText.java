/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public class SWTBotText extends AbstractSWTBotControl<Text> {

    public SWTBotText(@Nullable Text widget) {
        super(widget);
    }

    public SWTBotText setText(String text) {
        act(() -> {
            widget.setFocus();
            widget.setText(text);
        });
        return this;
    }

    /** Types at the caret, one key after the other. */
    public SWTBotText typeText(String text) {
        waitForEnabled();
        keyboard().typeText(text);
        return this;
    }

    public SWTBotText selectAll() {
        act(widget::selectAll);
        return this;
    }
}
