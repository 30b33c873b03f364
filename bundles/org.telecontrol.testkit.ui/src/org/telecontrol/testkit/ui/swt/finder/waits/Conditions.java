/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.waits;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.AbstractSWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTree;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTreeItem;

/** Conditions that are needed often. */
public class Conditions {

    protected Conditions() {}

    public static ICondition tableHasRows(SWTBotTable table, int rowCount) {
        return condition(() -> table.rowCount() == rowCount,
                () -> "The table has " + table.rowCount() + " rows, not " + rowCount + ".");
    }

    public static ICondition treeHasRows(SWTBotTree tree, int rowCount) {
        return condition(() -> tree.rowCount() == rowCount,
                () -> "The tree has " + tree.rowCount() + " rows, not " + rowCount + ".");
    }

    public static ICondition treeItemHasNode(SWTBotTreeItem item, String text) {
        return condition(() -> item.getNodes().contains(text),
                () -> "The tree item has the nodes " + item.getNodes() + " and no '" + text + "'.");
    }

    public static ICondition shellCloses(SWTBotShell shell) {
        return condition(() -> !shell.isOpen(), () -> "The shell " + shell + " stays open.");
    }

    public static ICondition shellIsActive(String text) {
        return condition(() -> new SWTBot().activeShell().getText().equals(text),
                () -> "The shell '" + text + "' is not active.");
    }

    public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
        return condition(widget::isEnabled, () -> "The widget " + widget + " stays disabled.");
    }

    /** A condition from two lambdas; not in SWTBot, where a {@link DefaultCondition} is subclassed instead. */
    public static ICondition condition(BooleanSupplier test, Supplier<String> failure) {
        return new DefaultCondition() {

            @Override
            public boolean test() {
                return test.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return failure.get();
            }
        };
    }
}
