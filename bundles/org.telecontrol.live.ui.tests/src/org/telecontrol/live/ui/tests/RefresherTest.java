/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.live.ui.view.Refresher;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** Nothing runs when there is nothing to see. */
@UiTest
class RefresherTest {

    private final ValueImage image = new ValueImage();
    private final List<String> work = new CopyOnWriteArrayList<>();
    private final Shell shell = UIThreadRunnable.syncExec(() -> new Shell(Display.getDefault(), SWT.NONE));
    private final Refresher refresher = new Refresher(shell, () -> Optional.of(image), new Recorder());
    private final SWTBot bot = new SWTBot();

    @AfterEach
    void close() {
        UIThreadRunnable.syncExec(shell::dispose);
    }

    @Test
    void nothingRunsWhileHidden() {
        onUi(() -> refresher.setConnected(true));
        assertFalse(refresher.isRunning());
        assertEquals(List.of(), work);
    }

    @Test
    void nothingRunsWithoutConnectionAndValues() {
        onUi(() -> refresher.setVisible(true));
        bot.waitWhile(Until.holds(refresher::isRunning, () -> "It goes on."));
    }

    @Test
    void itRunsWhileConnectedAndTellsWhatHappened() {
        onUi(() -> {
            refresher.setVisible(true);
            refresher.setConnected(true);
        });
        work.clear();
        receive();
        await("structure", "values");
        work.clear();
        await("second");
        assertFalse(work.contains("values"), "Nothing arrived, and yet: " + work);
        assertTrue(refresher.isRunning());
    }

    @Test
    void itStopsWhenHidden() {
        itRunsWhileConnectedAndTellsWhatHappened();
        onUi(() -> refresher.setVisible(false));
        bot.waitWhile(Until.holds(refresher::isRunning, () -> "It goes on."));
    }

    @Test
    void agesGoOnWithoutConnection() {
        receive();
        onUi(() -> refresher.setVisible(true));
        await("second");
        work.clear();
        await("second");
    }

    private void receive() {
        image.put("NORTH", ZoneOffset.UTC, List.of()).apply(Asdu.of(TypeIdentification.M_SP_NA_1,
                CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(1, SinglePoint.ON)), Instant.now());
    }

    private void await(String... wanted) {
        bot.waitUntil(Until.holds(() -> work.containsAll(List.of(wanted)), () -> "It did " + work + "."));
    }

    private static void onUi(Runnable action) {
        UIThreadRunnable.syncExec(action::run);
    }

    private final class Recorder implements Refresher.Work {

        @Override
        public void structureChanged() {
            work.add("structure");
        }

        @Override
        public void valuesChanged() {
            work.add("values");
        }

        @Override
        public void secondPassed() {
            work.add("second");
        }
    }
}
