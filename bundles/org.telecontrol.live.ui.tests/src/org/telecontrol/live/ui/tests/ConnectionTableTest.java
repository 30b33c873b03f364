/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkException;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** Finding the RTUs that fail among others. */
@UiTest
class ConnectionTableTest {

    private static final int PORT = 24080;

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
    }

    @Test
    void aClickOnAHeaderOrdersUpDownAndAsBefore() throws LinkException {
        started("R10", 0);
        started("R2", 1);
        awaitRows("R10", "R2");
        clickHeader("RTU");
        awaitRows("R2", "R10");
        clickHeader("RTU");
        awaitRows("R10", "R2");
        clickHeader("Endpoint");
        clickHeader("Endpoint");
        awaitRows("R2", "R10");
        clickHeader("Endpoint");
        awaitRows("R10", "R2");
    }

    @Test
    void theKeyboardsMenuPutsTheFailingFirstAndTheyStayThere() throws LinkException {
        started("A", 0);
        unreachable("B", 1);
        var lost = started("C", 2);
        page.connections().select(0);
        page.connections().contextMenu("Sort By").menu("State").click();
        awaitRows("B", "A", "C");
        lost.close();
        unreachable("D", 3);
        awaitRows("B", "D", "A", "C");
        assertEquals("A", page.connections().selection().get(0, 0), "the selection stays with its RTU");
        assertTrue(page.connections().contextMenu("Sort By").menu("State").isChecked());
        page.connections().contextMenu("Sort By").menu("Order of the Configuration").click();
        awaitRows("A", "B", "C", "D");
    }

    @Test
    void severalConnectionsAreSummedUpInWords() throws LinkException {
        started("A", 0);
        unreachable("B", 1);
        page.awaitLabel("1 of 2 RTUs started, 1 trying again");
        system.sessions.find("B").ifPresent(Session::close);
        page.awaitLabel("1 of 2 RTUs started, 1 closed");
    }

    private Session started(String name, int number) throws LinkException {
        var rtu = Grid.small(name, PORT + number);
        system.simulate(rtu, 0);
        var session = system.connect(rtu);
        page.bot.waitUntil(Until.holds(() -> session.lastProcedure().isPresent(), () -> session.status().toString()));
        return session;
    }

    private void unreachable(String name, int number) {
        var rtu = Grid.small(name, PORT + number);
        system.makeUnreachable(rtu, Kind.REFUSED, "connection refused");
        system.sessions.open(rtu, SessionOptions.DEFAULT);
    }

    private void clickHeader(String column) {
        var table = page.connections();
        var index = table.indexOfColumn(column);
        UIThreadRunnable.syncExec(() -> table.widget.getColumn(index).notifyListeners(SWT.Selection, new Event()));
    }

    private void awaitRows(String... rtus) {
        page.bot.waitUntil(Until.holds(() -> rtus().equals(List.of(rtus)), () -> "The rows are " + rtus() + "."));
    }

    private List<String> rtus() {
        var table = page.connections();
        return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, "RTU")).toList();
    }
}
