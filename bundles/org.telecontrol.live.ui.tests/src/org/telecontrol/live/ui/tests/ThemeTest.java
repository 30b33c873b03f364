/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkException;
import org.telecontrol.testkit.ui.fixture.Themes;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.ToolBars;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;
import org.telecontrol.ui.common.table.TablePalette;

/** The view follows the platform's theme; the pictures are for people to look at. */
@UiTest
class ThemeTest {

    private static final String PICTURES = "target/pictures/";

    private final Themes themes = new Themes(PlatformUI.getWorkbench());
    private final String before = themes.active();
    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
        themes.activate(before);
    }

    @Test
    void lightTheme() throws LinkException {
        themes.activate(Themes.LIGHT);
        fill();
        page.bot.waitUntil(Until.holds(() -> !isDark(), () -> "The table is " + background() + "."));
        assertTrue(page.bot.captureScreenshot(PICTURES + "live-light.png"));
    }

    @Test
    void darkTheme() throws LinkException {
        fill();
        themes.activate(Themes.DARK);
        page.bot.waitUntil(Until.holds(this::isDark, () -> "The table is " + background() + "."));
        assertTrue(page.bot.captureScreenshot(PICTURES + "live-dark.png"));
        openOperate();
        assertTrue(page.bot.captureScreenshot(PICTURES + "operate-dark.png"));
    }

    @Test
    void emptyState() {
        themes.activate(Themes.LIGHT);
        page.awaitLabel("No RTU is connected.");
        assertTrue(page.bot.captureScreenshot(PICTURES + "live-empty.png"));
    }

    @Test
    void operating() throws LinkException {
        themes.activate(Themes.LIGHT);
        fill();
        openOperate();
        var bot = page.bot.shell("Operate NORTH").bot();
        bot.comboBox(1).setSelection("open");
        bot.button("Operate…").click();
        assertTrue(page.bot.captureScreenshot(PICTURES + "operate-confirm.png"));
        bot.button("Execute Now").click();
        bot.button("Operate Again");
        assertTrue(page.bot.captureScreenshot(PICTURES + "operate-done.png"));
    }

    private void openOperate() {
        page.points().click(1, 1);
        ToolBars.button(page.view, "Operate...").click();
        page.bot.shell("Operate NORTH");
    }

    /** One RTU that works, one that refuses, one that is gone. */
    private void fill() throws LinkException {
        var north = Grid.small("NORTH", 24080);
        var south = Grid.small("SOUTH", 24081);
        var west = Grid.large("WEST", 24082, 40);
        system.simulate(north, 2);
        system.simulate(south, 2);
        system.makeUnreachable(west, Kind.REFUSED, "connection refused");
        system.connect(north);
        var gone = system.connect(south);
        var refused = system.connect(west);
        page.awaitRows(46);
        page.awaitCell(1, "Quality", "good");
        page.awaitCell(4, "Quality", "good");
        system.receive(refused, 0, 30, 100);
        system.receiveInvalid(refused, 2, 3);
        gone.close().join();
        page.awaitState(1, "closed");
        page.awaitCell(7, "Value", "100");
        assertEquals("not connected", page.connections().cell(2, "State"));
    }

    private boolean isDark() {
        return TablePalette.isDark(background());
    }

    private RGB background() {
        var table = page.points().widget;
        return UIThreadRunnable.syncExec(() -> table.getBackground().getRGB());
    }
}
