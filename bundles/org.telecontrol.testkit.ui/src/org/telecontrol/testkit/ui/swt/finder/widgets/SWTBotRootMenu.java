/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Menu;
import org.telecontrol.testkit.ui.internal.MenuSearch;
import org.telecontrol.testkit.ui.internal.PopupMenus;
import org.telecontrol.testkit.ui.internal.WidgetTexts;

/** A menu bar or context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

    public SWTBotRootMenu(@Nullable Menu menu) {
        super(menu);
    }

    /** Follows the path of texts. */
    public SWTBotMenu menu(String... texts) {
        return new MenuSearch(widget).path(texts);
    }

    public SWTBotMenu menu(String text, boolean recursive, int index) {
        return new MenuSearch(widget).find(text, recursive, index);
    }

    @Override
    public SWTBotMenu contextMenu(String text) {
        return menu(text);
    }

    public List<String> menuItems() {
        return syncExec(() -> PopupMenus.items(widget, false).stream().map(WidgetTexts::text).toList());
    }

    public SWTBotRootMenu hide() {
        syncExec(() -> PopupMenus.hide(widget));
        return this;
    }
}
