/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** Fills menus the way showing them does, without showing them. */
public final class PopupMenus {

    private PopupMenus() {}

    /** The context menu of a control, filled. Any thread. */
    public static Menu open(Control control) {
        var menu = UIThreadRunnable.syncExec(control.getDisplay(), () -> detect(control));
        if (menu == null) {
            throw new WidgetNotFoundException("The control has no context menu.");
        }
        return menu;
    }

    private static @Nullable Menu detect(Control control) {
        var size = control.getSize();
        var event = new Event();
        event.widget = control;
        event.detail = SWT.MENU_KEYBOARD;
        var centre = control.toDisplay(size.x / 2, size.y / 2);
        event.x = centre.x;
        event.y = centre.y;
        event.doit = true;
        control.notifyListeners(SWT.MenuDetect, event);
        var menu = event.doit ? menuOf(control) : null;
        if (menu != null) {
            fill(menu);
        }
        return menu;
    }

    private static @Nullable Menu menuOf(Control control) {
        for (@Nullable
        Control at = control; at != null; at = at.getParent()) {
            if (at.getMenu() != null) {
                return at.getMenu();
            }
        }
        return null;
    }

    /** Lets the menu's owner fill it. UI thread only. */
    public static void fill(Menu menu) {
        send(menu, SWT.Show);
    }

    /** Lets the menu's owner tidy up. UI thread only. */
    public static void hide(Menu menu) {
        if (!menu.isDisposed()) {
            send(menu, SWT.Hide);
        }
    }

    /** The items of a menu and, if wanted, of its filled submenus. UI thread only. */
    public static List<MenuItem> items(Menu menu, boolean recursive) {
        var found = new ArrayList<MenuItem>();
        for (var item : menu.getItems()) {
            found.add(item);
            if (recursive && item.getMenu() != null && item.isEnabled()) {
                fill(item.getMenu());
                found.addAll(items(item.getMenu(), true));
            }
        }
        return found;
    }

    private static void send(Menu menu, int type) {
        var event = new Event();
        event.widget = menu;
        event.type = type;
        menu.notifyListeners(type, event);
    }
}
