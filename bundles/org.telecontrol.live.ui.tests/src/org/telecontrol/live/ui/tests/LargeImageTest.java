/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.live.Session;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.nebula.nattable.finder.widgets.Position;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.HeldUp;
import org.telecontrol.testkit.ui.waits.Until;

/** 100,000 points: the UI thread is never held up for long, whatever is filtered, sorted or received. */
@UiTest
class LargeImageTest {

    private static final int POINTS = 100_000;
    private static final Duration LONGEST = Duration.ofMillis(400);

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();
    private final Session session = connect();

    private Session connect() {
        var rtu = Grid.large("BIG", 24050, POINTS);
        system.makeUnreachable(rtu, Kind.NO_ROUTE, "no route to host");
        return system.connect(rtu);
    }

    @BeforeEach
    void fill() {
        system.receive(session, 0, POINTS, 0);
        page.awaitRows(POINTS);
    }

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
    }

    @Test
    void scrollingToTheEndIsSmooth() {
        var longest = HeldUp.longest(page.bot.getDisplay(), () -> {
            for (var row = 0; row < POINTS; row += POINTS / 50) {
                page.points().scrollViewport(new Position(1, 0), row, 0);
            }
        });
        assertTrue(longest.compareTo(LONGEST) < 0, () -> "The UI thread was held up for " + longest.toMillis() + " ms");
        var last = page.points().scrollViewport(new Position(1, 0), POINTS - 1, 0);
        assertEquals("P99999", page.cell(last.row, "Point"));
    }

    @Test
    void filteringDoesNotHoldUpTheWindow() {
        var longest = HeldUp.longest(page.bot.getDisplay(), () -> {
            page.filter().setText("P9999");
            page.awaitRows(11);
            page.filter().setText("");
            page.awaitRows(POINTS);
        });
        assertTrue(longest.compareTo(LONGEST) < 0, () -> "The UI thread was held up for " + longest.toMillis() + " ms");
    }

    @Test
    void sortingWhileValuesArriveIsRight() throws InterruptedException {
        var stop = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> {
            for (var round = 1; !stop.get(); round++) {
                system.receive(session, 0, POINTS, round);
            }
        });
        try {
            var longest = HeldUp.longest(page.bot.getDisplay(), () -> {
                page.view.viewMenu().menu("Sort By", "Value").click();
                page.view.viewMenu().menu("Sort By", "Value").click();
                page.awaitCell(1, "Point", "P99999");
            });
            assertTrue(longest.compareTo(LONGEST) < 0,
                    () -> "The UI thread was held up for " + longest.toMillis() + " ms");
        } finally {
            stop.set(true);
            writer.join();
            page.view.viewMenu().menu("Sort By", "Order of the Configuration").click();
        }
    }

    @Test
    void aBurstOfValuesIsPaintedAtTheViewsOwnPace() {
        var paints = new AtomicLong();
        Listener counter = event -> paints.incrementAndGet();
        var table = page.points().widget;
        UIThreadRunnable.syncExec(() -> table.addListener(SWT.Paint, counter));
        for (var round = 0; round < 20; round++) {
            system.receive(session, 0, POINTS, round);
        }
        page.awaitCell(1, "Value", "19");
        assertTrue(paints.get() < 1_000, () -> "painted " + paints + " times for 2,000,000 values");
    }

    @Test
    void theSelectionSurvivesFilteringAndSorting() {
        page.points().click(3, 1);
        page.filter().setText("P2");
        page.bot.waitWhile(Until.holds(
                () -> page.rows() == POINTS, () -> "The filter has no effect."));
        assertEquals("P2", page.cell(1, "Point"));
        assertTrue(isSelected(1));
        page.filter().setText("");
        page.awaitRows(POINTS);
        assertEquals("P2", page.cell(3, "Point"));
        assertTrue(isSelected(3));
        assertFalse(isSelected(1));
    }

    private boolean isSelected(int row) {
        var table = page.points().widget;
        return UIThreadRunnable.syncExec(() -> DisplayMode.SELECT.equals(table.getDisplayModeByPosition(0, row)));
    }
}
