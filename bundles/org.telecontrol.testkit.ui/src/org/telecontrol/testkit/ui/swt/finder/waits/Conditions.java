/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.waits;

import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.AbstractSWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTree;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTreeItem;
import org.telecontrol.testkit.ui.waits.Until;

/** Conditions that are needed often. */
public abstract class Conditions {

    public static ICondition tableHasRows(SWTBotTable table, int rowCount) {
        return Until.holds(() -> table.rowCount() == rowCount,
                () -> "The table has " + table.rowCount() + " rows, not " + rowCount + ".");
    }

    public static ICondition treeHasRows(SWTBotTree tree, int rowCount) {
        return Until.holds(() -> tree.rowCount() == rowCount,
                () -> "The tree has " + tree.rowCount() + " rows, not " + rowCount + ".");
    }

    public static ICondition treeItemHasNode(SWTBotTreeItem item, String text) {
        return Until.holds(() -> item.getNodes().contains(text),
                () -> "The tree item has the nodes " + item.getNodes() + " and no '" + text + "'.");
    }

    public static ICondition shellCloses(SWTBotShell shell) {
        return Until.holds(() -> !shell.isOpen(), () -> "The shell " + shell + " stays open.");
    }

    public static ICondition shellIsActive(String text) {
        return Until.holds(() -> new SWTBot().activeShell().getText().equals(text),
                () -> "The shell '" + text + "' is not active.");
    }

    public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
        return Until.holds(widget::isEnabled, () -> "The widget " + widget + " stays disabled.");
    }
}
