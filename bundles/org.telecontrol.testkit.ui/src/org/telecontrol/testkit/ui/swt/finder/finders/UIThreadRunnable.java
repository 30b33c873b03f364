/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.finders;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.telecontrol.testkit.ui.swt.finder.results.Result;
import org.telecontrol.testkit.ui.swt.finder.results.VoidResult;
import org.telecontrol.testkit.ui.internal.TestedDisplay;

/** Runs work on the UI thread; what the work throws reaches the caller. */
public abstract class UIThreadRunnable {

    private UIThreadRunnable() {}

    public static <T> T syncExec(Result<T> work) {
        return syncExec(TestedDisplay.display(), work);
    }

    public static <T> T syncExec(Display display, Result<T> work) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        display.syncExec(() -> {
            try {
                result.set(work.run());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        switch (failure.get()) {
            case null -> {
                return result.get();
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    public static void syncExec(VoidResult work) {
        syncExec(TestedDisplay.display(), work);
    }

    public static void syncExec(Display display, VoidResult work) {
        syncExec(display, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** For work that may open a modal dialog: returns when the work has ended or waits in a nested event loop. */
    public static void asyncExec(VoidResult work) {
        asyncExec(TestedDisplay.display(), work);
    }

    public static void asyncExec(Display display, VoidResult work) {
        display.asyncExec(work::run);
    }
}
