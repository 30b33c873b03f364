/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.telecontrol.live.image.ValueImage;

/** Looks at the value image a few times a second while somebody looks at the view, and not at all otherwise. */
public final class Refresher {

    /** What there is to do; all on the UI thread. */
    public interface Work {

        /** RTUs or points came or went. */
        void structureChanged();

        /** Values arrived. */
        void valuesChanged();

        /** A second has passed. */
        void secondPassed();
    }

    private static final int TICK_MS = 250;
    private static final int TICKS_PER_SECOND = 4;

    private final Control control;
    private final Supplier<Optional<ValueImage>> image;
    private final Work work;
    private final Runnable tick = this::tick;
    private boolean visible;
    private boolean connected;
    private boolean running;
    private int ticks;
    private long structure = -1;
    private long updates = -1;

    public Refresher(Control control, Supplier<Optional<ValueImage>> image, Work work) {
        this.control = control;
        this.image = image;
        this.work = work;
    }

    /** Whether the view can be seen. */
    public void setVisible(boolean nowVisible) {
        visible = nowVisible;
        look();
    }

    /** Whether a session is open, so that values may arrive at any time. */
    public void setConnected(boolean nowConnected) {
        connected = nowConnected;
        look();
    }

    /** Whether a timer runs. */
    public boolean isRunning() {
        return running;
    }

    /** Looks at once, and goes on looking as long as there may be something to see. */
    public void look() {
        if (!running && isWanted()) {
            running = true;
            tick();
        }
    }

    private void tick() {
        if (control.isDisposed() || !isWanted()) {
            running = false;
            return;
        }
        image.get().ifPresent(this::compare);
        if (++ticks % TICKS_PER_SECOND == 0 || !connected) {
            work.secondPassed();
        }
        control.getDisplay().timerExec(connected ? TICK_MS : TICK_MS * TICKS_PER_SECOND, tick);
    }

    private boolean isWanted() {
        return visible && image.get().filter(
                now -> connected || now.updates() > 0 || now.structure() != structure).isPresent();
    }

    private void compare(ValueImage now) {
        var newUpdates = now.updates();
        if (now.structure() != structure) {
            structure = now.structure();
            work.structureChanged();
        }
        if (newUpdates != updates) {
            updates = newUpdates;
            work.valuesChanged();
        }
    }
}
