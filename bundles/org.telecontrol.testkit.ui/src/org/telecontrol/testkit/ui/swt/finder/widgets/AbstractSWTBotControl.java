/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/** What all bots of controls can do. */
public class AbstractSWTBotControl<T extends Control> extends AbstractSWTBot<T> {

    public AbstractSWTBotControl(@Nullable T control) {
        super(control);
    }
}
