/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.TimeoutException;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class SWTBotTest {

    private final long timeout = SWTBotPreferences.TIMEOUT;
    private final DialogUnderTest dialog = new DialogUnderTest();
    private final SWTBot bot = new SWTBot().shell(DialogUnderTest.TITLE).activate().bot();

    @BeforeEach
    void expectQuickly() {
        SWTBotPreferences.TIMEOUT = 1_000;
    }

    @AfterEach
    void tidyUp() {
        SWTBotPreferences.TIMEOUT = timeout;
        dialog.close();
    }

    @Test
    void buttonsAreFoundByTextWithoutMnemonic() {
        bot.button("Apply").click();
        assertEquals(List.of("Apply"), dialog.events);
    }

    @Test
    void aMissingButtonFailsAndSaysWhat() {
        var failure = assertThrows(WidgetNotFoundException.class, () -> bot.button("Missing"));
        assertTrue(failure.getMessage().contains("push button 'Missing'"), failure.getMessage());
    }

    @Test
    void aHiddenButtonIsNotFound() {
        assertThrows(WidgetNotFoundException.class, () -> bot.button("Hidden"));
    }

    @Test
    void aCheckBoxIsNoButton() {
        assertThrows(WidgetNotFoundException.class, () -> bot.button("Check"));
    }

    @Test
    void aDisabledButtonRefusesTheClick() {
        var failure = assertThrows(TimeoutException.class, () -> bot.button("Never").click());
        assertTrue(failure.getMessage().contains("stays disabled"), failure.getMessage());
        assertEquals(List.of(), dialog.events);
    }

    @Test
    void textIsTypedKeyByKey() {
        bot.textWithLabel("Name:").typeText("ab");
        assertEquals(List.of("name=a", "name=ab"), dialog.events);
        assertEquals("ab", bot.text().getText());
    }

    @Test
    void checkBoxesToggle() {
        bot.checkBox("Check").select();
        bot.checkBox("Check").select();
        assertTrue(bot.checkBox("Check").isChecked());
        bot.checkBox("Check").deselect();
        assertEquals(List.of("Check=true", "Check=false"), dialog.events);
    }

    @Test
    void aRadioButtonReleasesItsNeighbour() {
        bot.radio("Two").click();
        assertFalse(bot.radio("One").isSelected());
        assertEquals(List.of("One=false", "Two=true"), dialog.events);
    }

    @Test
    void comboBoxesOfferOnlyWhatTheyHave() {
        bot.comboBoxWithLabel("Colour").setSelection("green");
        assertEquals(List.of("colour=green"), dialog.events);
        assertThrows(RuntimeException.class, () -> bot.comboBox().setSelection("blue"));
    }

    @Test
    void aModalDialogDoesNotBlockTheTest() {
        bot.button("Modal...").click();
        var modal = new SWTBot().shell("Modal");
        assertFalse(dialog.events.contains("modal closed"));
        modal.bot().button("OK").click();
        bot.waitUntil(Conditions.shellCloses(modal));
        bot.waitUntil(Until.holds(() -> dialog.events.contains("modal closed"), () -> "not closed"));
    }

    @Test
    void tablesAreReadSelectedAndOpened() {
        var table = bot.table();
        assertEquals(List.of("Point", "Value"), table.columns());
        assertEquals("20", table.cell(2, "Value"));
        table.select("P1");
        assertEquals("10", table.selection().get(0, 1));
        table.getTableItem("P2").doubleClick();
        assertEquals(List.of("row=P2", "open=P2"),
                dialog.events.subList(dialog.events.size() - 2, dialog.events.size()));
        assertThrows(WidgetNotFoundException.class, () -> table.getTableItem("P9"));
        assertThrows(IllegalArgumentException.class, () -> table.cell(3, 0));
    }

    @Test
    void contextMenusAreFoundWithoutAccelerator() {
        bot.table().contextMenu("Operate...").click();
        assertEquals(List.of("operate"), dialog.events);
        var failure = assertThrows(WidgetNotFoundException.class, () -> bot.table().contextMenu("Explode"));
        assertTrue(failure.getMessage().contains("Operate..."), failure.getMessage());
        assertThrows(WidgetNotFoundException.class, () -> bot.text().contextMenu("Operate..."));
    }

    @Test
    void treesFillOnExpanding() {
        bot.tree().expandNode("NORTH").getNode("F01").select();
        assertEquals("node=F01", dialog.events.getLast());
        assertTrue(bot.tree().getTreeItem("NORTH").getNode("F01").isSelected());
        assertThrows(WidgetNotFoundException.class, () -> bot.tree().getTreeItem("NORTH").getNode("F02"));
    }

    @Test
    void aConditionThatDoesNotHoldTimesOutWithItsSentence() {
        var failure = assertThrows(TimeoutException.class,
                () -> bot.waitUntil(Conditions.tableHasRows(bot.table(), 4), 100));
        assertEquals("Not so after 100 ms: The table has 3 rows, not 4.", failure.getMessage());
    }

    @Test
    void aBotOnTheUiThreadRefuses() {
        assertThrows(IllegalStateException.class, () -> UIThreadRunnable.syncExec(() -> new SWTBot()));
    }

    @Test
    void picturesAreTaken(@TempDir Path folder) throws Exception {
        var file = folder.resolve("display.png");
        assertTrue(bot.captureScreenshot(file.toString()));
        assertTrue(Files.size(file) > 100);
    }
}
