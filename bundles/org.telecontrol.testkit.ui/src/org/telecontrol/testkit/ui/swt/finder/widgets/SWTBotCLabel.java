/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;

/** A custom label with text or image. */
public class SWTBotCLabel extends AbstractSWTBotControl<CLabel> {

    public SWTBotCLabel(@Nullable CLabel widget) {
        super(widget);
    }

}
