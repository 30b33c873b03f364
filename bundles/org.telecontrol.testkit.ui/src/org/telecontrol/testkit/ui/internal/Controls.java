/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** The controls behind widgets. UI thread only. */
public final class Controls {

    private Controls() {}

    /** The control that has a widget's focus, visibility and menu. */
    public static Control of(Widget widget) {
        return switch (widget) {
            case Control control -> control;
            case TableItem item -> item.getParent();
            case TreeItem item -> item.getParent();
            case TabItem item -> item.getParent();
            case CTabItem item -> item.getParent();
            case ToolItem item -> item.getParent();
            case MenuItem item -> item.getParent().getShell();
            case Menu menu -> menu.getShell();
            default -> throw new IllegalArgumentException("No control is behind " + WidgetTexts.describe(widget) + ".");
        };
    }

    public static boolean isEnabled(Widget widget) {
        return switch (widget) {
            case ToolItem item -> item.isEnabled();
            case MenuItem item -> item.isEnabled();
            case Menu menu -> menu.isEnabled();
            default -> of(widget).isEnabled();
        };
    }
}
