/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.results.Result;
import org.telecontrol.testkit.ui.swt.finder.widgets.TimeoutException;
import org.telecontrol.testkit.ui.waits.Until;

/** Waits for what appears late. */
public final class Search {

    private Search() {}

    /** Waits for what a search on the UI thread finds in the open shells. */
    public static <T> T await(String description, Result<Optional<T>> search) {
        return await(search, () -> "Could not find " + description + " in the shells " + shells() + ".");
    }

    /**
     * Waits until a search finds something, and gives what it has found then.
     *
     * @param search done on the UI thread
     * @param failure one sentence that says what is missing
     */
    public static <T> T await(Result<Optional<T>> search, Supplier<String> failure) {
        var found = new Object() {
            Optional<T> thing = Optional.empty();
        };
        try {
            new SWTBot().waitUntil(Until.holds(() -> {
                found.thing = UIThreadRunnable.syncExec(search);
                return found.thing.isPresent();
            }, failure));
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException(e.getMessage(), e);
        }
        return found.thing.orElseThrow();
    }

    private static String shells() {
        return UIThreadRunnable.syncExec(
                () -> TestedDisplay.openShells().stream().map(WidgetTexts::describe).toList().toString());
    }
}
