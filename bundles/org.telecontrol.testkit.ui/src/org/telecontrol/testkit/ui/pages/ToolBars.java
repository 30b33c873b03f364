/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.Optional;

import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarButton;
import org.telecontrol.testkit.ui.waits.Until;

/** The tool bars of views. */
public final class ToolBars {

    private ToolBars() {}

    /** Waits for the button of that tool tip, whatever key the tip names behind it. */
    public static SWTBotToolbarButton button(SWTBotView view, String toolTip) {
        new SWTBot().waitUntil(Until.holds(() -> find(view, toolTip).isPresent(),
                () -> "The tool bar has no '" + toolTip + "' but " + view.getToolbarButtons() + "."));
        return find(view, toolTip).orElseThrow();
    }

    private static Optional<SWTBotToolbarButton> find(SWTBotView view, String toolTip) {
        return view.getToolbarButtons().stream().filter(button -> withoutKey(button.getToolTipText()).equals(toolTip))
                .findFirst();
    }

    private static String withoutKey(String toolTip) {
        return toolTip.replaceAll(" \\([^()]*\\)$", "").strip();
    }
}
