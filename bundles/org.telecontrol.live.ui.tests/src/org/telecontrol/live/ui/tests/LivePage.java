/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.ui.IWorkbenchPage;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.nebula.nattable.finder.SWTNatTableBot;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.telecontrol.testkit.ui.pages.Cells;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotText;
import org.telecontrol.testkit.ui.waits.Until;

/** The Live view as a person sees it. */
final class LivePage {

    static final String VIEW = "org.telecontrol.live.ui.view";

    final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    final SWTBotView view = Views.show(bot, VIEW);

    LivePage() {
        var window = bot.shell().widget;
        var reference = view.getReference();
        UIThreadRunnable.syncExec(() -> {
            window.setBounds(0, 0, 1500, 950);
            reference.getPage().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
        });
    }

    void resize(int width) {
        var window = bot.shell().widget;
        UIThreadRunnable.syncExec(() -> window.setSize(width, window.getSize().y));
    }

    SWTBotNatTable points() {
        return new SWTNatTableBot(view.getWidget()).nattable();
    }

    SWTBotTable connections() {
        return view.bot().table();
    }

    SWTBotText filter() {
        return view.bot().text();
    }

    /** The header's texts. */
    List<String> columns() {
        var table = points();
        return IntStream.range(0, table.columnCount())
                .mapToObj(column -> Cells.text(table, 0, column)).toList();
    }

    /** What a row says in a column; the first row is 1. */
    String cell(int row, String column) {
        return Cells.text(points(), row, columns().indexOf(column));
    }

    /** Points shown, scrolled away or not. */
    int rows() {
        return points().preferredRowCount() - 1;
    }

    void awaitRows(int rows) {
        bot.waitUntil(Until.holds(() -> rows() == rows, () -> "The view shows " + rows() + " points."));
    }

    void awaitState(int row, String state) {
        bot.waitUntil(Until.holds(() -> connections().cell(row, "State").equals(state),
                () -> "The connection is " + connections().getTableItem(row) + " "
                        + connections().cell(row, "State") + "."));
    }

    /** Waits until that was the last procedure of a connection. */
    void awaitProcedure(int row, String words) {
        bot.waitUntil(Until.holds(() -> connections().cell(row, "Last procedure").equals(words),
                () -> "It says '" + connections().cell(row, "Last procedure") + "'."));
    }

    void awaitCell(int row, String column, String text) {
        bot.waitUntil(Until.holds(() -> cell(row, column).equals(text),
                () -> "The cell says '" + cell(row, column) + "'."));
    }

    void awaitLabel(String text) {
        view.bot().label(text);
    }
}
