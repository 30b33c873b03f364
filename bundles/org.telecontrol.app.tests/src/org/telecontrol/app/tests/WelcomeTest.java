/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.app.demo.Demo;
import org.telecontrol.app.perspectives.CommissioningPerspective;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class WelcomeTest {

    @AfterEach
    void stopDemo() {
        PlatformUI.getWorkbench().getService(Demo.class).stop();
    }

    @Test
    void theFirstOfferRunsTheDemo() {
        showWelcome();
        var first = new SWTWorkbenchBot().link();
        assertEquals("<a>Run the demo</a>", first.getText());
        first.click();
        await("connections to both RTUs", () -> sessions().size() == 2
                && sessions().stream().allMatch(session -> session.status().state() == SessionState.STARTED));
        await("a value of every configured point", () -> sessions().stream()
                .flatMap(session -> session.image().points().stream()).filter(ImagePoint::isConfigured)
                .allMatch(point -> point.value() != null));
        await("the Live view", () -> UIThreadRunnable.syncExec(
                () -> window().getActivePage().findView(CommissioningPerspective.LIVE_VIEW) != null));
    }

    private static void await(String what, BooleanSupplier condition) {
        new SWTWorkbenchBot().waitUntil(Until.holds(condition, () -> "in vain waited for " + what));
    }

    private static void showWelcome() {
        UIThreadRunnable.syncExec(() -> {
            PlatformUI.getWorkbench().getIntroManager().showIntro(window(), false);
        });
    }

    private static List<Session> sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class).all();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
