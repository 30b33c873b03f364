/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTree;
import org.telecontrol.testkit.ui.waits.Jobs;
import org.telecontrol.testkit.ui.waits.Until;

/** The import wizard as its user sees it. */
final class ImportPage {

    final SWTWorkbenchBot bot;
    private final SWTBotShell shell;

    private ImportPage(SWTWorkbenchBot bot, SWTBotShell shell) {
        this.bot = bot;
        this.shell = shell;
    }

    /** Opens it with File > Import. */
    static ImportPage open(SWTWorkbenchBot bot) {
        bot.menu("File").menu("Import...").click();
        var selection = bot.shell("Import");
        selection.bot().tree().expandNode("Telecontrol")
                .getNode("Import Point List (Spreadsheet, Database, Script)").select();
        selection.bot().button("Next >").click();
        return new ImportPage(bot, bot.shell("Import Point List"));
    }

    /** Opens a list of the workspace as a double click does. */
    static ImportPage open(SWTWorkbenchBot bot, IFile list) {
        UIThreadRunnable.asyncExec(() -> {
            try {
                IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), list);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return new ImportPage(bot, bot.shell("Import Point List"));
    }

    SWTBot widgets() {
        return shell.bot();
    }

    ImportPage fill(Path source, String target) {
        widgets().textWithLabel("Point list:").setText(source.toString());
        widgets().textWithLabel("Into configuration:").setText(target);
        return this;
    }

    ImportPage rtu(String name, String host, String port) {
        widgets().textWithLabel("RTU name:").setText(name);
        widgets().textWithLabel("Host:").setText(host);
        widgets().textWithLabel("Port:").setText(port);
        return this;
    }

    /** Goes on from the first page to that of the columns. */
    ImportPage columns() {
        next();
        return awaitLook();
    }

    /** Waits until the list was looked at as it is to be taken now. */
    ImportPage awaitLook() {
        bot.waitUntil(Until.holds(() -> !widgets().button("Look Again").getText().isEmpty(), () -> "No look is over."));
        return this;
    }

    SWTBotTable preview() {
        if (!isOnColumns()) {
            columns();
        }
        awaitEnabled("Next >");
        next();
        awaitText("What would be imported");
        bot.waitUntil(Until.holds(() -> rows().columnCount() > 4, () -> "The preview has no columns."));
        return rows();
    }

    /** The first rows of the list. */
    SWTBotTable sheet() {
        return widgets().table(0);
    }

    /** What comes of them. */
    SWTBotTable points() {
        return widgets().table(1);
    }

    /** What is wrong with them. */
    SWTBotTable problems() {
        return widgets().table(2);
    }

    ImportPage pick(String column) {
        widgets().comboBoxWithLabel("Column:").setSelection(column);
        return this;
    }

    /** Says what the picked column means, and waits for what comes of it. */
    ImportPage means(String meaning) {
        widgets().comboBoxWithLabel("means:").setSelection(meaning);
        return awaitLook();
    }

    /** The compare tree. */
    SWTBotTree changes() {
        return widgets().tree();
    }

    private boolean isOnColumns() {
        return shows("What the columns mean");
    }

    void awaitEnabled(String button) {
        bot.waitUntil(Until.holds(() -> widgets().button(button).isEnabled(), () -> button + " is not enabled."));
    }

    void next() {
        widgets().button("Next >").click();
    }

    private SWTBotTable rows() {
        return widgets().table(0);
    }

    String column(int row, String header) {
        return rows().cell(row, header);
    }

    void finish() {
        widgets().button("Finish").click();
        bot.waitUntil(Conditions.shellCloses(shell));
        bot.waitUntil(Jobs.done());
    }

    void cancel() {
        widgets().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(shell));
    }

    void awaitText(String part) {
        bot.waitUntil(Until.holds(() -> shows(part), () -> "\"" + part + "\" is not shown."));
    }

    private boolean shows(String part) {
        return org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable.syncExec(
                () -> Boolean.valueOf(Texts.below(shell.widget).stream().anyMatch(text -> text.contains(part))));
    }
}
