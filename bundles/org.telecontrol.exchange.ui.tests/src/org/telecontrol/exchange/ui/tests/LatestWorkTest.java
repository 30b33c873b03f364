/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.telecontrol.exchange.ui.jobs.LatestWork;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** Of what a page asks for one thing after the other only the last is answered. */
@UiTest
class LatestWorkTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final LatestWork work = new LatestWork("Work of a test");
    private final List<String> answers = new CopyOnWriteArrayList<>();

    @Test
    void onlyTheLastOfSeveralIsAnswered() {
        UIThreadRunnable.syncExec(() -> {
            for (var name : List.of("one", "two", "three")) {
                work.start(monitor -> name, answers::add);
            }
        });
        bot.waitUntil(Until.holds(() -> !answers.isEmpty() && !UIThreadRunnable.syncExec(this::isWorking),
                () -> "There is no answer."));
        assertEquals(List.of("three"), answers);
    }

    @Test
    void whatIsStoppedEndsAndIsNotAnswered() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        UIThreadRunnable.syncExec(() -> work.start(monitor -> untilCancelled(monitor, begun, ended), answers::add));
        begun.await(10, TimeUnit.SECONDS);
        UIThreadRunnable.syncExec(work::stop);
        assertEquals(true, ended.await(10, TimeUnit.SECONDS));
        assertFalse(UIThreadRunnable.syncExec(this::isWorking));
        assertEquals(List.of(), answers);
    }

    private Boolean isWorking() {
        return work.isWorking();
    }

    private static String untilCancelled(IProgressMonitor monitor, CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        while (!monitor.isCanceled()) {
            Thread.onSpinWait();
        }
        ended.countDown();
        throw new OperationCanceledException();
    }
}
