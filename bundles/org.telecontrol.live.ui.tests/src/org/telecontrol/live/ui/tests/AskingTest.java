/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.live.Session;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.waits.Until;

/** Reading, parameters, broadcasts and the history of a point of a simulated RTU. */
@UiTest
class AskingTest extends OneRtu {

    private static final int BREAKER = 1;
    private static final int VOLTAGE = 2;

    AskingTest() {
        super(24070);
    }

    private void choose(int row, String command) {
        page.points().click(row, 1);
        page.points().contextMenu(command).click();
    }

    @Test
    void theSelectedPointIsRead() {
        choose(VOLTAGE, "Read");
        page.awaitProcedure(0, "read of 1:1010: done");
        page.awaitCell(VOLTAGE, "Cause", "request or requested");
    }

    @Test
    void allStationsAreInterrogatedAtOnce() {
        choose(VOLTAGE, "Interrogate All Stations at Once");
        page.awaitProcedure(0, "general interrogation of all stations: done");
    }

    @Test
    void aParameterOfAMeasuredValueIsSent() {
        choose(VOLTAGE, "Set Parameter...");
        var bot = page.bot.shell("Set Parameter").bot();
        assertFalse(bot.button("Send").isEnabled());
        bot.textWithLabel("Value:").setText("much");
        assertFalse(bot.button("Send").isEnabled());
        bot.textWithLabel("Value:").setText("0.5");
        assertTrue(bot.button("Send").isEnabled());
        bot.button("Send").click();
        page.awaitProcedure(0, "parameter of 1:1010: done");
    }

    @Test
    void aBreakerHasNoParameters() {
        choose(BREAKER, "Set Parameter...");
        page.bot.shell("Set Parameter").bot().button("OK").click();
        assertEquals("general interrogation of station 1: done", page.connections().cell(0, 4));
    }

    @Test
    void theHistoryOfAPointIsKeptWhileItsWindowIsOpen() {
        var session = system.sessions.all().getFirst();
        choose(VOLTAGE, "History...");
        var bot = page.bot.shell("History of NORTH.U_L1").bot();
        assertEquals(1, bot.table().rowCount());
        var first = bot.table().cell(0, 1);
        system.set("NORTH", "U_L1", "17");
        system.set("NORTH", "U_L1", "18");
        awaitValues(bot, List.of("18 kV", "17 kV", first));
        assertEquals("good", bot.table().cell(0, 2));
        assertEquals("spontaneous", bot.table().cell(0, 3));

        choose(VOLTAGE, "History...");
        bot.button("Close").click();
        assertEquals(List.of(), point(session).history());
    }

    private static ImagePoint point(Session session) {
        return session.image().find("U_L1").orElseThrow();
    }

    private static void awaitValues(SWTBot bot, List<String> values) {
        bot.waitUntil(Until.holds(() -> values(bot).equals(values), () -> "It shows " + values(bot) + "."));
    }

    private static List<String> values(SWTBot bot) {
        var table = bot.table();
        return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 1)).toList();
    }
}
