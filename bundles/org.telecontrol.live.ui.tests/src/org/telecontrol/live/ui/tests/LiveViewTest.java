/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkException;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.ToolBars;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;
import org.telecontrol.ui.common.address.AddressPreference;

@UiTest
class LiveViewTest {

    private static final int PORT = 24040;

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();

    @AfterEach
    void tidyUp() {
        AddressPreference.set(AddressNotation.DECIMAL);
        page.view.close();
        system.close();
    }

    @Test
    void withoutConnectionsItSaysWhatToDo() {
        page.awaitLabel("No RTU is connected.");
        assertTrue(page.view.bot().button("Connect…").isEnabled());
        assertTrue(ToolBars.button(page.view, "Connect...").isEnabled());
        page.view.bot().waitUntil(Until.holds(() -> !ToolBars.button(page.view, "Disconnect").isEnabled(),
                () -> "There is nothing to disconnect."));
    }

    @Test
    void aConnectedRtuShowsItsStateAndValues() throws LinkException {
        connectNorth();
        assertEquals("NORTH", page.connections().cell(0, "RTU"));
        assertEquals("127.0.0.1:24040", page.connections().cell(0, "Endpoint"));
        assertEquals(List.of("RTU", "Point", "Address", "Value", "Quality", "Time", "Cause", "Age"), page.columns());
        assertEquals("Q0_Pos", page.cell(1, "Point"));
        assertEquals("1:1000", page.cell(1, "Address"));
        page.awaitCell(1, "Quality", "good");
        assertTrue(List.of("moving", "open", "closed", "faulty").contains(page.cell(1, "Value")));
        page.awaitCell(2, "Quality", "good");
        assertTrue(page.cell(2, "Value").endsWith(" kV"), page.cell(2, "Value"));
        page.awaitLabel("3 points");
    }

    @Test
    void theReasonOfAFailureIsSaidInWords() {
        var rtu = Grid.small("NORTH", PORT);
        system.makeUnreachable(rtu, Kind.REFUSED, "connection refused");
        system.connect(rtu);
        page.awaitState(0, "not connected");
        var details = page.connections().cell(0, "Details");
        assertTrue(details.matches("connection refused; next attempt at \\d\\d:\\d\\d:\\d\\d"), details);
    }

    @Test
    void disconnectingKeepsTheValues() throws LinkException {
        connectNorth();
        page.awaitCell(1, "Quality", "good");
        ToolBars.button(page.view, "Disconnect").click();
        page.awaitState(0, "closed");
        assertEquals(3, page.rows());
        ToolBars.button(page.view, "Remove Disconnected").click();
        page.awaitLabel("No RTU is connected.");
    }

    @Test
    void anEndedSessionConnectsAgain() throws LinkException {
        connectNorth();
        ToolBars.button(page.view, "Disconnect").click();
        page.awaitState(0, "closed");
        page.connections().getTableItem(0).contextMenu("Connect...").click();
        page.awaitState(0, "started");
    }

    @Test
    void theFilterFindsNamesDescriptionsAndAddresses() throws LinkException {
        connectNorth();
        page.filter().setText("q0");
        page.awaitRows(1);
        page.awaitLabel("1 of 3 points");
        page.filter().setText("temperature");
        page.awaitCell(1, "Point", "HallTemp");
        page.filter().setText("1:1010");
        page.awaitCell(1, "Point", "U_L1");
        assertEquals(1, page.rows());
        page.filter().pressShortcut(Keystrokes.ESC);
        page.awaitRows(3);
    }

    @Test
    void clickingAHeaderSorts() throws LinkException {
        connectNorth();
        page.points().click(0, page.columns().indexOf("Point"));
        page.awaitCell(1, "Point", "HallTemp");
        page.points().click(0, page.columns().indexOf("Point"));
        page.awaitCell(1, "Point", "U_L1");
    }

    @Test
    void theViewMenuSortsAndChoosesColumns() throws LinkException {
        connectNorth();
        page.view.viewMenu().menu("Sort By", "Address").click();
        page.view.viewMenu().menu("Sort By", "Address").click();
        page.awaitCell(1, "Point", "HallTemp");
        page.view.viewMenu().menu("Columns", "Description").click();
        assertTrue(page.columns().contains("Description"));
        page.view.viewMenu().menu("Columns", "Description").click();
        assertFalse(page.columns().contains("Description"));
    }

    @Test
    void columnsAndOrderAreRemembered() throws LinkException {
        connectNorth();
        page.view.viewMenu().menu("Columns", "Type").click();
        page.view.viewMenu().menu("Sort By", "Point").click();
        page.view.close();
        var again = new LivePage();
        again.awaitRows(3);
        assertTrue(again.columns().contains("Type"));
        again.awaitCell(1, "Point", "HallTemp");
        again.view.viewMenu().menu("Columns", "Type").click();
        again.view.viewMenu().menu("Sort By", "Order of the Configuration").click();
        again.view.close();
    }

    @Test
    void addressesFollowThePreference() throws LinkException {
        connectNorth();
        AddressPreference.set(AddressNotation.DOTTED_HIGH_FIRST);
        page.awaitCell(1, "Address", "1:0.3.232");
        page.filter().setText("0.3.232");
        page.awaitRows(1);
    }

    @Test
    void theKeyboardAloneIsEnough() throws LinkException {
        connectNorth();
        page.points().setFocus();
        page.points().pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('F'));
        assertTrue(page.filter().isActive());
        page.filter().typeText("NORTH");
        page.filter().pressShortcut(Keystrokes.DOWN);
        assertTrue(page.points().isActive());
        page.points().pressShortcut(Keystrokes.DOWN);
        page.points().pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('C'));
        page.bot.waitUntil(Until.holds(() -> clipboard().contains("U_L1"), () -> clipboard()));
        var lines = clipboard().lines().toList();
        assertEquals("RTU\tPoint\tAddress\tValue\tQuality\tTime\tCause\tAge", lines.get(0));
        assertTrue(lines.get(1).startsWith("NORTH\tU_L1\t1:1010\t"), lines.get(1));
        assertEquals(2, lines.size());
        page.points().pressShortcut(Keystrokes.F5);
        page.bot.waitUntil(Until.holds(
                () -> page.connections().cell(0, "Last procedure").contains("general interrogation of station 1"),
                () -> page.connections().cell(0, "Last procedure")));
        page.points().pressShortcut(Keystrokes.CTRL, Keystrokes.CR);
        page.bot.shell("Operate NORTH").close();
    }

    @Test
    void badQualityIsSaidInWords() {
        var rtu = Grid.large("NORTH", PORT, 3);
        system.makeUnreachable(rtu, Kind.NO_ROUTE, "no route to host");
        var session = system.connect(rtu);
        system.receive(session, 0, 3, 10);
        system.receiveInvalid(session, 1, 1);
        page.awaitRows(3);
        page.awaitCell(2, "Quality", "invalid, not-topical");
        assertEquals("good", page.cell(1, "Quality"));
        page.filter().setText("quality:invalid");
        page.awaitRows(1);
        assertEquals("P1", page.cell(1, "Point"));
        page.filter().setText("quality:good");
        page.awaitRows(2);
    }

    @Test
    void whatEndedBeforeTheViewOpenedIsShownToo() throws LinkException {
        page.view.close();
        var rtu = Grid.small("NORTH", PORT);
        system.simulate(rtu, 0);
        var session = system.connect(rtu);
        page.bot.waitUntil(Until.holds(() -> session.lastProcedure().isPresent(), () -> session.status().toString()));
        var later = new LivePage();
        assertEquals("general interrogation of station 1: done", later.connections().cell(0, "Last procedure"));
        later.view.close();
    }

    @Test
    void measuredValuesShowFiveDigitsAndAreCopiedWhole() throws LinkException {
        connectNorth(0);
        system.set("NORTH", "U_L1", "43.55038");
        page.awaitCell(2, "Value", "43.550 kV");
        page.points().click(2, 1);
        page.points().pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('C'));
        page.bot.waitUntil(Until.holds(() -> clipboard().contains("43.55038 kV"), this::clipboard));
    }

    @Test
    void aKeyHidesWhatWasToldOfACell() throws LinkException {
        connectNorth(0);
        page.points().setFocus();
        hover(2, page.columns().indexOf("Point"));
        page.bot.waitUntil(Until.holds(() -> toolTips() == 1, () -> toolTips() + " tool tips are shown."));
        page.points().pressShortcut(Keystrokes.DOWN);
        page.bot.waitUntil(Until.holds(() -> toolTips() == 0, () -> toolTips() + " tool tips are shown."));
    }

    private void hover(int row, int column) {
        var table = page.points().widget;
        UIThreadRunnable.syncExec(() -> {
            var bounds = table.getBoundsByPosition(column, row);
            var event = new Event();
            event.x = bounds.x + 2;
            event.y = bounds.y + 2;
            table.notifyListeners(SWT.MouseHover, event);
        });
    }

    private long toolTips() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(page.bot.getDisplay().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TOOL) != 0).count());
    }

    @Test
    void theKeysGoOnFromTheSelectedPointWhereverItIsSorted() throws LinkException {
        connectNorth();
        page.points().click(1, 1);
        page.view.viewMenu().menu("Sort By", "Point").click();
        page.awaitCell(1, "Point", "HallTemp");
        assertEquals(List.of("Q0_Pos"), anchored());
        page.filter().setText("temperature");
        page.awaitRows(1);
        assertEquals(List.of(), anchored());
    }

    /** The points whose row is marked as the one that keys go on from. */
    private List<String> anchored() {
        var table = page.points().widget;
        var rows = page.rows();
        var marked = UIThreadRunnable.syncExec(() -> IntStream.rangeClosed(1, rows)
                .filter(row -> IntStream.range(0, table.getColumnCount()).anyMatch(column -> table
                        .getConfigLabelsByPosition(column, row)
                        .hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)))
                .boxed().toList());
        return marked.stream().map(row -> page.cell(row, "Point")).toList();
    }

    @Test
    void theLastValueOfWhoIsNotConnectedHasAnIcon() throws LinkException {
        connectNorth();
        page.awaitCell(1, "Quality", "good");
        assertFalse(qualityLabels().contains("org.telecontrol.live.notCurrent"));
        ToolBars.button(page.view, "Disconnect").click();
        page.awaitState(0, "closed");
        page.bot.waitUntil(Until.holds(() -> qualityLabels().contains("org.telecontrol.live.notCurrent"),
                () -> qualityLabels().toString()));
    }

    private List<String> qualityLabels() {
        var table = page.points().widget;
        var column = page.columns().indexOf("Quality");
        return UIThreadRunnable.syncExec(() -> table.getConfigLabelsByPosition(column, 1).getLabels());
    }

    @Test
    void aRedundancyGroupShowsItsConnectionsAndSwitchesOver() throws LinkException {
        var second = Grid.small("NORTH", PORT + 1);
        var rtu = Grid.small("NORTH", PORT);
        system.simulate(rtu, 0);
        system.simulate(second, 0);
        rtu.getEndpoints().addAll(second.getEndpoints());
        rtu.getEndpoints().forEach(endpoint -> endpoint.setRedundancyGroup("A"));
        system.connect(rtu);
        page.awaitState(0, "started");
        awaitEndpoints("127.0.0.1:24040 started, 127.0.0.1:24041 standing by");
        page.connections().getTableItem(0).contextMenu("Switch Over").click();
        awaitEndpoints("127.0.0.1:24040 standing by, 127.0.0.1:24041 started");
    }

    @Test
    void theStationsAreTestedSetAndReset() throws LinkException {
        connectNorth();
        page.connections().getTableItem(0).contextMenu("Test").click();
        page.awaitProcedure(0, "test of station 1: done");
        page.connections().getTableItem(0).contextMenu("Set Clock").click();
        page.awaitProcedure(0, "clock synchronization of station 1: done");
        page.connections().getTableItem(0).contextMenu("Reset Process...").click();
        page.bot.shell("Reset Process").bot().button("Cancel").click();
        assertEquals("clock synchronization of station 1: done", page.connections().cell(0, "Last procedure"));
    }

    private void awaitEndpoints(String text) {
        page.bot.waitUntil(Until.holds(() -> page.connections().cell(0, "Endpoint").equals(text),
                () -> page.connections().cell(0, "Endpoint")));
    }

    private void connectNorth() throws LinkException {
        connectNorth(5);
    }

    /** @param rate of spontaneous changes a second */
    private void connectNorth(double rate) throws LinkException {
        var rtu = Grid.small("NORTH", PORT);
        system.simulate(rtu, rate);
        system.connect(rtu);
        page.awaitState(0, "started");
        page.awaitRows(3);
    }

    private String clipboard() {
        return UIThreadRunnable.syncExec(() -> {
            var clipboard = new Clipboard(page.bot.getDisplay());
            try {
                return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
            } finally {
                clipboard.dispose();
            }
        });
    }
}
