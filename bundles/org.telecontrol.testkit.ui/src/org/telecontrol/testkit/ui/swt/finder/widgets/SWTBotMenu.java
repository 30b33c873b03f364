/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.telecontrol.testkit.ui.internal.MenuSearch;
import org.telecontrol.testkit.ui.internal.PopupMenus;
import org.telecontrol.testkit.ui.internal.WidgetTexts;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;

/** An item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

    public SWTBotMenu(@Nullable MenuItem item) {
        super(item);
    }

    public SWTBotMenu click() {
        act(() -> {
            var menu = widget.getParent();
            if ((widget.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                widget.setSelection((widget.getStyle() & SWT.RADIO) != 0 || !widget.getSelection());
            }
            notify(SWT.Selection);
            hideAll(menu);
        });
        return this;
    }

    /** Follows the path of texts below this item. */
    public SWTBotMenu menu(String... texts) {
        return new MenuSearch(submenu()).path(texts);
    }

    public SWTBotMenu menu(String text, boolean recursive, int index) {
        return new MenuSearch(submenu()).find(text, recursive, index);
    }

    public boolean hasMenu() {
        return syncExec(() -> widget.getMenu() != null);
    }

    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }

    @Override
    public SWTBotMenu contextMenu(String text) {
        return menu(text);
    }

    public List<String> menuItems() {
        if (!hasMenu()) {
            return List.of();
        }
        var menu = submenu();
        return syncExec(() -> {
            PopupMenus.fill(menu);
            return PopupMenus.items(menu, false).stream().map(WidgetTexts::text).toList();
        });
    }

    private Menu submenu() {
        if (!hasMenu()) {
            throw new WidgetNotFoundException("The menu item " + this + " has no menu.");
        }
        return syncExec(() -> widget.getMenu());
    }

    private static void hideAll(Menu menu) {
        for (@Nullable
        Menu open = menu; open != null && !open.isDisposed(); open = open.getParentMenu()) {
            PopupMenus.hide(open);
        }
    }
}
