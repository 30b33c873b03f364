/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.Search;
import org.telecontrol.testkit.ui.internal.TestedDisplay;
import org.telecontrol.testkit.ui.internal.WidgetFinder;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;
import org.telecontrol.testkit.ui.swt.finder.waits.ICondition;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotRootMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.swt.finder.widgets.TimeoutException;

/** What every bot can do: find shells and menus, wait, take pictures. */
abstract class SWTBotFactory {

    protected final Display display;
    final WidgetFinder finder;

    SWTBotFactory(@Nullable Widget parent) {
        if (TestedDisplay.isUIThread()) {
            throw new IllegalStateException("A bot drives the user interface from another thread than the UI thread.");
        }
        display = TestedDisplay.display();
        finder = new WidgetFinder(parent);
    }

    public SWTBotShell shell(String text) {
        return shell(text, 0);
    }

    public SWTBotShell shell(String text, int index) {
        return new SWTBotShell(Search.await("a shell '" + text + "'",
                () -> TestedDisplay.openShells().stream().filter(shell -> shell.getText().equals(text)).skip(index)
                        .findFirst()));
    }

    /** All shells, those that are not shown too. */
    public SWTBotShell[] shells() {
        return UIThreadRunnable.syncExec(
                () -> Arrays.stream(display.getShells()).map(SWTBotShell::new).toArray(SWTBotShell[]::new));
    }

    public SWTBotShell activeShell() {
        return new SWTBotShell(Search.await("an active shell", () -> Optional.ofNullable(TestedDisplay.activeShell())));
    }

    public SWTBotRootMenu menu() {
        return activeShell().menu();
    }

    public SWTBotMenu menu(String text) {
        return menu(text, 0);
    }

    public SWTBotMenu menu(String text, int index) {
        return menu().menu(text, true, index);
    }

    /** Waits until the condition holds; a test of it that fails counts as one that says no. */
    public void waitUntil(ICondition condition) {
        waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    public void waitUntil(ICondition condition, long timeout) {
        waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    /** @param timeout and interval in milliseconds */
    public void waitUntil(ICondition condition, long timeout, long interval) {
        condition.init(this instanceof SWTBot bot ? bot : new SWTBot());
        await(condition, true, timeout, interval);
    }

    public void waitWhile(ICondition condition) {
        waitWhile(condition, SWTBotPreferences.TIMEOUT);
    }

    public void waitWhile(ICondition condition, long timeout) {
        condition.init(this instanceof SWTBot bot ? bot : new SWTBot());
        await(condition, false, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    /** Saves a picture (PNG) of the display. */
    public boolean captureScreenshot(String fileName) {
        return TestedDisplay.captureScreenshot(fileName);
    }

    public @Nullable Control getFocusedWidget() {
        return UIThreadRunnable.syncExec(display, display::getFocusControl);
    }

    public Display getDisplay() {
        return display;
    }

    <W extends Widget> W find(String description, Class<W> type, Predicate<? super W> matcher, int index) {
        return finder.await(description, type, matcher, index);
    }

    private static void await(ICondition condition, boolean wanted, long timeout, long interval) {
        var deadline = System.nanoTime() + Duration.ofMillis(timeout).toNanos();
        var look = Look.at(condition);
        while (!look.gives(wanted)) {
            if (System.nanoTime() > deadline) {
                var late = new TimeoutException("Not so after " + timeout + " ms: " + condition.getFailureMessage());
                late.initCause(look.failure);
                throw late;
            }
            LockSupport.parkNanos(Duration.ofMillis(interval).toNanos());
            look = Look.at(condition);
        }
    }

    /** A failure is neither yes nor no: what the condition asks about is not there yet, or not any more. */
    private record Look(boolean holds, @Nullable Throwable failure) {

        static Look at(ICondition condition) {
            try {
                return new Look(condition.test(), null);
            } catch (Exception | AssertionError e) {
                return new Look(false, e);
            }
        }

        boolean gives(boolean wanted) {
            return failure == null && holds == wanted;
        }
    }
}
