/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotMenu;

/** Finds items of a menu, waiting for those that appear late. */
public final class MenuSearch {

    private final Menu menu;

    public MenuSearch(Menu menu) {
        this.menu = menu;
    }

    public SWTBotMenu path(String... texts) {
        var found = find(texts[0], false, 0);
        return texts.length == 1 ? found : found.menu(Arrays.copyOfRange(texts, 1, texts.length));
    }

    public SWTBotMenu find(String text, boolean recursive, int index) {
        return new SWTBotMenu(Search.await(() -> look(text, recursive, index),
                () -> "The menu has no '" + text + "' but " + texts() + "."));
    }

    private Optional<MenuItem> look(String text, boolean recursive, int index) {
        PopupMenus.fill(menu);
        return PopupMenus.items(menu, recursive).stream().filter(item -> WidgetTexts.text(item).equals(text))
                .skip(index).findFirst();
    }

    private List<String> texts() {
        return UIThreadRunnable.syncExec(menu.getDisplay(),
                () -> PopupMenus.items(menu, false).stream().map(WidgetTexts::text).toList());
    }
}
