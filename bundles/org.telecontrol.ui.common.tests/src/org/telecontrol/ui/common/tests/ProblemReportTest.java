/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;
import org.telecontrol.ui.common.problem.ProblemReport;

@UiTest
class ProblemReportTest {

    private static final String SENTENCE = "a.station, line 3: the RTU has no endpoint.";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void oneSentenceWithoutDetails() {
        ProblemReport.of("Connect", SENTENCE).show();
        var dialog = bot.shell("Connect");
        assertEquals(SENTENCE, dialog.bot().label(SENTENCE).getText());
        withoutWaiting(() -> assertThrows(WidgetNotFoundException.class, () -> dialog.bot().list()));
        dialog.bot().button("OK").click();
    }

    @Test
    void detailsAppearOnRequest() {
        ProblemReport.of("Connect", SENTENCE, List.of("one", "two")).show();
        var dialog = bot.shell("Connect");
        dialog.bot().button("Details >>").click();
        assertEquals(List.of("one", "two"), List.of(dialog.bot().list().getItems()));
        dialog.bot().button("OK").click();
    }

    @Test
    void whatIsDoneNeverthelessIsNoError() {
        ProblemReport.warning("Generate", SENTENCE, List.of()).show();
        var icon = bot.shell("Generate").bot().label(0).widget;
        assertTrue(UIThreadRunnable.syncExec(
                () -> icon.getDisplay().getSystemImage(SWT.ICON_WARNING).equals(icon.getImage())));
        bot.button("OK").click();
    }

    @Test
    void severalAreToldTogether() {
        var one = ProblemReport.of("Connect", SENTENCE, List.of("line 4", "line 5"));
        var other = ProblemReport.of("Connect", "b.station cannot be read.");
        assertEquals(Optional.empty(), ProblemReport.together("Connect", "Both fail.", List.of()));
        assertEquals(Optional.of(one), ProblemReport.together("Connect", "Both fail.", List.of(one)));
        assertEquals(
                Optional.of(ProblemReport.of("Connect", "Both fail.",
                        List.of(SENTENCE, "    line 4", "    line 5", "b.station cannot be read."))),
                ProblemReport.together("Connect", "Both fail.", List.of(one, other)));
    }

    private static void withoutWaiting(Runnable check) {
        var timeout = SWTBotPreferences.TIMEOUT;
        SWTBotPreferences.TIMEOUT = 100;
        try {
            check.run();
        } finally {
            SWTBotPreferences.TIMEOUT = timeout;
        }
    }
}
