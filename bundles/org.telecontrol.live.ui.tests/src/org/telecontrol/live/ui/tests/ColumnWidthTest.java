/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.LinkException;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** The columns use the width of the view. */
@UiTest
class ColumnWidthTest {

    private static final int PORT = 24040;

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
    }

    @Test
    void theColumnsFillAWideWindowAndScrollInANarrowOne() throws LinkException {
        connect();
        assertTrue(width() - tableWidth() < 2 && tableWidth() <= width(), this::widths);
        assertTrue(columnWidth("Cause") >= 250, this::widths);
        page.resize(1120);
        page.bot.waitUntil(Until.holds(() -> width() - tableWidth() < 2 && tableWidth() <= width(), this::widths));
        assertEquals(150, columnWidth("Time"));
        page.resize(700);
        page.bot.waitUntil(Until.holds(() -> tableWidth() > width(), this::widths));
        assertEquals(200, columnWidth("Point"));
        assertEquals(160, columnWidth("Cause"));
    }

    @Test
    void aColumnThatTheUserSizedStaysAndTheOthersTakeTheRest() throws LinkException {
        connect();
        sizeColumn("Point", 120);
        page.view.viewMenu().menu("Columns", "Description").click();
        page.resize(1400);
        page.bot.waitUntil(Until.holds(() -> width() - tableWidth() < 2 && tableWidth() <= width(), this::widths));
        assertEquals(120, columnWidth("Point"));
        page.view.close();
        var again = new LivePage();
        again.awaitRows(3);
        assertEquals(120, columnWidth(again, "Point"));
        again.view.close();
    }

    private void connect() throws LinkException {
        var rtu = Grid.small("NORTH", PORT);
        system.simulate(rtu, 0);
        system.connect(rtu);
        page.awaitRows(3);
    }

    private int width() {
        var table = page.points().widget;
        return UIThreadRunnable.syncExec(() -> table.getClientArea().width);
    }

    private int tableWidth() {
        return page.columns().stream().mapToInt(this::columnWidth).sum();
    }

    private int columnWidth(String column) {
        return columnWidth(page, column);
    }

    private static int columnWidth(LivePage page, String column) {
        var table = page.points().widget;
        var index = LiveColumn.valueOf(column.toUpperCase(Locale.ROOT)).ordinal();
        return UIThreadRunnable.syncExec(() -> data(table).getColumnWidthByPosition(index));
    }

    private void sizeColumn(String column, int width) {
        var table = page.points().widget;
        var index = LiveColumn.valueOf(column.toUpperCase(Locale.ROOT)).ordinal();
        UIThreadRunnable.syncExec(() -> data(table).setColumnWidthByPosition(index, width));
    }

    /** The layer that knows the widths of columns, scrolled away or not. */
    private static DataLayer data(ILayer layer) {
        return layer instanceof DataLayer data ? data : data(layer.getUnderlyingLayerByPosition(0, 1));
    }

    private String widths() {
        return tableWidth() + " of " + width() + " pixels";
    }
}
