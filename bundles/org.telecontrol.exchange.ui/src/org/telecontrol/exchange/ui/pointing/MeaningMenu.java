/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.telecontrol.exchange.layout.ColumnMeaning;

/** The context menu of a picked column: everything it can mean. */
final class MeaningMenu {

    private final Menu menu;
    private final ColumnBar column;

    MeaningMenu(Control control, ColumnBar column) {
        this.column = column;
        menu = new Menu(control);
        menu.addListener(SWT.Show, event -> fill());
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        var current = column.current();
        if (current != null) {
            var heading = new MenuItem(menu, SWT.PUSH);
            heading.setText(
                    LegacyActionTools.escapeMnemonics(NLS.bind(Messages.menu_means, ColumnBar.title(current))));
            heading.setEnabled(false);
            MeaningNames.choices().forEach(choice -> item(choice, choice.equals(current.meaning())));
        }
    }

    private void item(ColumnMeaning choice, boolean isCurrent) {
        var item = new MenuItem(menu, SWT.RADIO);
        item.setText(MeaningNames.of(choice));
        item.setSelection(isCurrent);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                column.say(choice);
            }
        });
    }
}
