/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** Switches the platform's theme. The platform's own interface for that is not API; it is named here only. */
@SuppressWarnings("restriction")
final class Themes {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final IThemeEngine engine;

    Themes(IWorkbench workbench) {
        engine = workbench.getService(IThemeEngine.class);
    }

    String active() {
        return UIThreadRunnable.syncExec(() -> engine.getActiveTheme().getId());
    }

    void activate(String theme) {
        UIThreadRunnable.syncExec(() -> engine.setTheme(theme, false));
    }
}
