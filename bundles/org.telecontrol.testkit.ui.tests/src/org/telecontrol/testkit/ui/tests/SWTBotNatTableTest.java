/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.nebula.nattable.finder.SWTNatTableBot;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.Position;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;

@UiTest
class SWTBotNatTableTest {

    private final Shell shell = UIThreadRunnable.syncExec(SWTBotNatTableTest::open);
    private final SWTNatTableBot bot = new SWTNatTableBot(shell);
    private @Nullable static SelectionLayer selection;

    @AfterEach
    void tidyUp() {
        UIThreadRunnable.syncExec(shell::dispose);
    }

    @Test
    void cellsAreRead() {
        assertEquals("1/2", bot.nattable().getCellDataValueByPosition(2, 2));
        assertEquals(4, bot.nattable().columnCount());
        assertEquals(1001, bot.nattable().preferredRowCount());
    }

    @Test
    void aCellThatIsNotOnTheScreenFails() {
        assertThrows(IllegalArgumentException.class, () -> bot.nattable().getCellDataValueByPosition(900, 0));
    }

    @Test
    void scrollingBringsARowIntoView() {
        var position = bot.nattable().scrollViewport(new Position(1, 0), 900, 1);
        assertEquals("900/1", bot.nattable().getCellDataValueByPosition(position));
    }

    @Test
    void aClickSelectsAndKeysMove() {
        bot.nattable().click(1, 1);
        assertTrue(selected(1, 0));
        bot.nattable().pressShortcut(Keystrokes.DOWN);
        assertTrue(selected(1, 1));
    }

    private static boolean selected(int column, int row) {
        var layer = selection;
        return layer != null && UIThreadRunnable.syncExec(() -> layer.isCellPositionSelected(column, row));
    }

    private static Shell open() {
        var shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        var data = new DataLayer(new Numbers());
        var selecting = new SelectionLayer(data);
        selection = selecting;
        var body = new ViewportLayer(selecting);
        var header = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(new DummyColumnHeaderDataProvider(
                new Numbers())), body, selecting);
        var table = new CompositeLayer(1, 2);
        table.setChildLayer("COLUMN_HEADER", header, 0, 0);
        table.setChildLayer("BODY", body, 0, 1);
        new NatTable(shell, table);
        shell.setSize(600, 400);
        shell.open();
        return shell;
    }

    private static final class Numbers implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row + "/" + column;
        }

        @Override
        public void setDataValue(int column, int row, @Nullable Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public int getRowCount() {
            return 1000;
        }
    }
}
