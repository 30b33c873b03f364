/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;

/** Tells expressions in {@code plugin.xml} whether sessions are open, redundant or ended, so that commands are enabled rightly. */
@NonNullByDefault({})
public final class SessionsState extends AbstractSourceProvider {

    private static final String OPEN = "org.telecontrol.live.ui.open";
    private static final String GROUP = "org.telecontrol.live.ui.group";
    private static final String ENDED = "org.telecontrol.live.ui.ended";

    private final AtomicBoolean telling = new AtomicBoolean();
    private final Runnable unfollow;
    private Map<String, Object> told = Map.of();
    private Optional<Sessions> sessions = Optional.empty();
    private Runnable unlisten = () -> {
        // listens to nothing yet
    };

    public SessionsState() {
        unfollow = SessionsService.follow(this::follow);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        var all = sessions.map(Sessions::all).stream().flatMap(List::stream).toList();
        return Map.of(OPEN, all.stream().anyMatch(session -> !isEnded(session)), GROUP,
                all.stream().anyMatch(session -> session.connections().size() > 1), ENDED,
                all.stream().anyMatch(SessionsState::isEnded));
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{OPEN, GROUP, ENDED};
    }

    @Override
    public void dispose() {
        unfollow.run();
        unlisten.run();
    }

    private synchronized void follow(Optional<Sessions> followed) {
        unlisten.run();
        sessions = followed;
        unlisten = followed.map(some -> some.listen(this::happened)).orElse(() -> {
            // there is nothing to listen to
        });
        tell();
    }

    private void happened(LiveEvent event) {
        if (event instanceof LiveEvent.StatusChanged) {
            tell();
        }
    }

    /** In any thread; many changes before the UI thread has time are one to it. */
    private void tell() {
        var display = Display.getDefault();
        if (!display.isDisposed() && telling.compareAndSet(false, true)) {
            display.asyncExec(this::fire);
        }
    }

    /** All handlers are evaluated anew, so only when something is another. */
    private void fire() {
        telling.set(false);
        var now = getCurrentState();
        if (PlatformUI.isWorkbenchRunning() && !now.equals(told)) {
            told = now;
            fireSourceChanged(ISources.WORKBENCH, now);
        }
    }

    private static boolean isEnded(Session session) {
        return session.status().state().isEnded();
    }
}
