/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.ToolBars;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Until;

/** Operating a breaker of a simulated RTU. */
@UiTest
class OperateTest extends OneRtu {

    OperateTest() {
        super(24060);
    }

    @Test
    void theCommandOfTheSelectedPointIsSuggestedWithItsValuesAndMode() {
        var dialog = open();
        var bot = dialog.bot();
        assertEquals("Q0_Ctl", bot.comboBox(0).getText());
        assertArrayEquals(new String[]{"open", "closed"}, bot.comboBox(1).items());
        assertTrue(bot.radio("Select before operate").isSelected());
        assertFalse(bot.button("Operate…").isEnabled());
        assertTrue(bot.label("Q0_Pos = " + page.cell(1, "Value")).isVisible());
    }

    @Test
    void aPointWithoutACommandSuggestsNone() {
        page.points().click(3, 1);
        ToolBars.button(page.view, "Operate...").click();
        var bot = page.bot.shell("Operate NORTH").bot();
        assertEquals("", bot.comboBox(0).getText());
        assertFalse(bot.button("Operate…").isEnabled());
        bot.comboBox(0).setSelection("Q0_Ctl");
        bot.comboBox(1).setSelection("open");
        assertTrue(bot.button("Operate…").isEnabled());
    }

    @Test
    void theKeyboardIsWhereSomethingIsToBeChosen() {
        var bot = open().bot();
        bot.waitUntil(Until.holds(() -> bot.comboBox(1).isActive(), () -> "The value has not the focus."));
        bot.comboBox(1).setSelection(other());
        bot.button("Operate…").click();
        bot.button("Back").click();
        bot.waitUntil(Until.holds(() -> bot.comboBox(1).isActive(), () -> "The value has not the focus again."));
    }

    @Test
    void aDoubleClickOpensTheDialog() {
        page.points().doubleclick(1, 1);
        assertEquals("Q0_Ctl", page.bot.shell("Operate NORTH").bot().comboBox(0).getText());
    }

    @Test
    void nothingIsSentBeforeItIsConfirmed() {
        var bot = open().bot();
        bot.comboBox(1).setSelection(other());
        bot.button("Operate…").click();
        assertFalse(bot.comboBox(1).isEnabled());
        assertEquals(0, bot.table().rowCount());
        bot.button("Back").click();
        assertTrue(bot.comboBox(1).isEnabled());
        assertEquals(0, bot.table().rowCount());
    }

    @Test
    void selectAndExecuteAreShownStepByStep() {
        var wanted = other();
        var bot = open().bot();
        bot.comboBox(1).setSelection(wanted);
        execute(bot);
        assertEquals(List.of("select sent", "select confirmed", "execute sent", "execute confirmed"),
                steps(bot).subList(0, 4));
        assertTrue(steps(bot).contains("execute return-information"), () -> steps(bot).toString());
        page.awaitCell(1, "Value", wanted);
    }

    @Test
    void aRefusalIsTold() {
        var bot = open().bot();
        bot.comboBox(1).setSelection(other());
        bot.radio("Direct operate").click();
        execute(bot);
        assertEquals(List.of("execute sent", "execute refused"), steps(bot));
    }

    @Test
    void directOperateSkipsTheSelection() {
        var wanted = other();
        var bot = open().bot();
        bot.comboBox(0).setSelection("Q0_Direct");
        assertTrue(bot.radio("Direct operate").isSelected());
        bot.comboBox(1).setSelection(wanted);
        execute(bot);
        assertEquals(List.of("execute sent", "execute confirmed"), steps(bot).subList(0, 2));
        page.awaitCell(1, "Value", wanted);
    }

    @Test
    void aLostConnectionIsToldAndNothingIsRepeated() {
        var bot = open().bot();
        bot.comboBox(1).setSelection(other());
        bot.button("Operate…").click();
        system.sessions.closeAll().join();
        bot.button("Execute Now").click();
        bot.waitUntil(Until.holds(() -> bot.button(1).getText().equals("Operate Again"),
                () -> "The command does not end."));
        assertTrue(steps(bot).getLast().endsWith("lost"), () -> steps(bot).toString());
    }

    private SWTBotShell open() {
        page.points().click(1, 1);
        ToolBars.button(page.view, "Operate...").click();
        return page.bot.shell("Operate NORTH");
    }

    /** The state the breaker is not in. */
    private String other() {
        return page.cell(1, "Value").equals("closed") ? "open" : "closed";
    }

    private void execute(SWTBot bot) {
        bot.button("Operate…").click();
        bot.button("Execute Now").click();
        bot.button("Operate Again");
    }

    private static List<String> steps(SWTBot bot) {
        var table = bot.table();
        return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 1) + " " + table.cell(row, 2))
                .toList();
    }
}
