/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.telecontrol.app.perspectives.CommissioningPerspective;
import org.telecontrol.app.perspectives.StationEngineeringPerspective;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** The menus offer what does something. */
@UiTest
class MenusTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void helpIsOurs() {
        show(CommissioningPerspective.ID);
        awaitNoneOf("Help", "Help Contents", "Search", "Show Context Help");
        assertEquals(1, bot.menu("Help").menuItems().stream().filter(text -> text.startsWith("About")).count());
    }

    @Test
    void nothingIsMarkedForViewsThatAreNotShown() {
        show(StationEngineeringPerspective.ID);
        awaitNoneOf("Edit", "Add Bookmark...", "Add Task", "Add Task...");
    }

    @Test
    void aStationProjectCanBeMadeFromEverywhere() {
        List.of(CommissioningPerspective.ID, StationEngineeringPerspective.ID).forEach(perspective -> {
            show(perspective);
            bot.waitUntil(Until.holds(() -> newItems().contains("Station Project"), () -> "offered: " + newItems()));
        });
    }

    private List<String> newItems() {
        return bot.menu("File").menu("New").menuItems();
    }

    /** They are taken out a moment after the window was opened. */
    private void awaitNoneOf(String menu, String... texts) {
        bot.waitUntil(Until.holds(() -> bot.menu(menu).menuItems().stream().noneMatch(List.of(texts)::contains),
                () -> "offered: " + bot.menu(menu).menuItems()));
    }

    private static void show(String perspective) {
        UIThreadRunnable.syncExec(() -> {
            var workbench = PlatformUI.getWorkbench();
            var page = workbench.getActiveWorkbenchWindow().getActivePage();
            page.setPerspective(workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective));
        });
    }
}
