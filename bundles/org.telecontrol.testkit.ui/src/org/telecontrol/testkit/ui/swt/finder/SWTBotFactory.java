/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.TestedDisplay;
import org.telecontrol.testkit.ui.internal.WidgetFinder;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.results.Result;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;
import org.telecontrol.testkit.ui.swt.finder.waits.ICondition;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotRootMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.swt.finder.widgets.TimeoutException;
import org.telecontrol.testkit.ui.waits.Until;

/** What every bot can do: find shells and menus, wait, take pictures. */
public abstract class SWTBotFactory {

    protected final Display display;
    protected final WidgetFinder finder;

    protected SWTBotFactory(@Nullable Widget parent) {
        if (TestedDisplay.isUIThread()) {
            throw new IllegalStateException("A bot drives the user interface from another thread than the UI thread.");
        }
        display = TestedDisplay.display();
        finder = new WidgetFinder(() -> parent == null ? findActiveShell() : parent);
    }

    public SWTBotShell shell(String text) {
        return shell(text, 0);
    }

    public SWTBotShell shell(String text, int index) {
        return new SWTBotShell(awaited("a shell '" + text + "'",
                () -> openShells().stream().filter(shell -> shell.getText().equals(text)).skip(index).findFirst()));
    }

    public SWTBotShell[] shells() {
        return syncExec(() -> openShells().stream().map(SWTBotShell::new).toArray(SWTBotShell[]::new));
    }

    public SWTBotShell activeShell() {
        return new SWTBotShell(awaited("an active shell", () -> optional(findActiveShell())));
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

    /** Waits for the widget of that description. */
    protected <W extends Widget> W find(String description, Class<W> type, Predicate<? super W> matcher, int index) {
        return awaited(description, () -> finder.find(type, matcher).stream().skip(index).findFirst());
    }

    protected <R> R syncExec(Result<R> work) {
        return UIThreadRunnable.syncExec(display, work);
    }

    private <W extends Widget> W awaited(String description, Result<Optional<W>> search) {
        return awaitFound(search, () -> "Could not find " + description + " in " + where() + ".");
    }

    /**
     * Waits until a search finds something, and gives what it has found then.
     *
     * @param search done on the UI thread
     * @param failure one sentence that says what is missing
     */
    public <T> T awaitFound(Result<Optional<T>> search, Supplier<String> failure) {
        var found = new Object() {
            Optional<T> thing = Optional.empty();
        };
        try {
            waitUntil(Until.holds(() -> {
                found.thing = syncExec(search);
                return found.thing.isPresent();
            }, failure));
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException(e.getMessage(), e);
        }
        return found.thing.orElseThrow();
    }

    private String where() {
        return "the shells " + Arrays.toString(shells());
    }

    private static void await(ICondition condition, boolean wanted, long timeout, long interval) {
        var deadline = System.nanoTime() + Duration.ofMillis(timeout).toNanos();
        while (!isNow(condition, wanted)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("Not so after " + timeout + " ms: " + condition.getFailureMessage());
            }
            LockSupport.parkNanos(Duration.ofMillis(interval).toNanos());
        }
    }

    private static boolean isNow(ICondition condition, boolean wanted) {
        try {
            return condition.test() == wanted;
        } catch (SWTException e) {
            if (e.code == SWT.ERROR_WIDGET_DISPOSED) {
                return false; // it went while it was looked at, as items do when a tree is filled anew
            }
            throw e;
        } catch (WidgetNotFoundException e) {
            return false; // it is not there yet, or not any more
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The condition cannot be tested: " + condition.getFailureMessage(), e);
        }
    }

    private static Optional<Shell> optional(@Nullable Shell shell) {
        return shell == null ? Optional.empty() : Optional.of(shell);
    }

    private List<Shell> openShells() {
        return Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
    }

    /** Without a window manager no shell may be active: then the one that was opened last counts. */
    private @Nullable Shell findActiveShell() {
        var active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        var open = openShells();
        return open.isEmpty() ? null : open.getLast();
    }
}
