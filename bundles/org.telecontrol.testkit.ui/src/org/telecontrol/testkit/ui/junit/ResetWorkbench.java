/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.junit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Jobs;

/** Closes the welcome page before the tests of a class, and whatever a test left open after each. */
public final class ResetWorkbench implements BeforeAllCallback, AfterEachCallback {

    @Override
    public void beforeAll(@Nullable ExtensionContext context) {
        UIThreadRunnable.syncExec(() -> {
            var intro = PlatformUI.getWorkbench().getIntroManager();
            if (intro.getIntro() != null) {
                intro.closeIntro(intro.getIntro());
            }
        });
    }

    @Override
    public void afterEach(@Nullable ExtensionContext context) {
        var bot = new SWTWorkbenchBot();
        bot.closeAllShells();
        bot.closeAllEditors();
        bot.waitUntil(Jobs.done());
        bot.resetWorkbench();
    }
}
