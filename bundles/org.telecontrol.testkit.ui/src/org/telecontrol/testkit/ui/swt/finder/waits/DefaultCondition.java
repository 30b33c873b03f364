/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.waits;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;

/** A condition that keeps the bot it was started with. */
public abstract class DefaultCondition implements ICondition {

    protected @Nullable SWTBot bot;

    @Override
    public void init(SWTBot waiting) {
        bot = waiting;
    }
}
