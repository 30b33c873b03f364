/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.LinkException;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.waits.HeldUp;
import org.telecontrol.testkit.ui.waits.Until;

/** 500 simulated RTUs in one view, all of them started and changing. */
@UiTest
class ManyRtusTest {

    private static final int RTUS = 500;
    private static final int FIRST_PORT = 25000;
    private static final Duration LONGEST = Duration.ofMillis(500);

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();
    private final List<Session> sessions = new ArrayList<>();

    @AfterEach
    void tidyUp() {
        page.view.close();
        system.close();
    }

    @Test
    void allAreStartedAndChangeWhileTheWindowAnswers() {
        var longest = HeldUp.longest(page.bot.getDisplay(), () -> {
            IntStream.range(0, RTUS).forEach(this::connect);
            page.bot.waitUntil(Until.holds(() -> started() == RTUS, () -> started() + " RTUs are started."));
            page.awaitRows(3 * RTUS);
            page.filter().setText("RTU499 U_L1");
            page.awaitRows(1);
            awaitChange();
            page.filter().setText("");
            page.awaitRows(3 * RTUS);
        });
        assertEquals(RTUS, page.connections().rowCount());
        assertTrue(longest.compareTo(LONGEST) < 0, () -> "The UI thread was held up for " + longest.toMillis() + " ms");
    }

    private void connect(int number) {
        var rtu = Grid.small("RTU" + number, FIRST_PORT + number);
        try {
            system.simulate(rtu, 2);
        } catch (LinkException e) {
            throw new IllegalStateException(e);
        }
        sessions.add(system.connect(rtu));
    }

    private long started() {
        return sessions.stream().filter(session -> session.status().state() == SessionState.STARTED).count();
    }

    private void awaitChange() {
        var before = page.cell(1, "Value");
        page.bot.waitUntil(Until.holds(() -> !page.cell(1, "Value").equals(before), () -> "It says " + before + "."));
    }
}
