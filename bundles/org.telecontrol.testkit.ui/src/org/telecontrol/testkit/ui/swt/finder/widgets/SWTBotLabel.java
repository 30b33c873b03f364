/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A label with text or image. */
public class SWTBotLabel extends AbstractSWTBotControl<Label> {

    public SWTBotLabel(@Nullable Label widget) {
        super(widget);
    }

    public @Nullable Image image() {
        return UIThreadRunnable.syncExec(display, () -> widget.getImage());
    }
}
