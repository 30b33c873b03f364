/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;

/** A window or dialog. */
public class SWTBotShell extends AbstractSWTBotControl<Shell> {

    public SWTBotShell(@Nullable Shell widget) {
        super(widget);
    }

    public SWTBotShell activate() {
        syncExec(() -> {
            widget.setMinimized(false);
            widget.forceActive();
            widget.forceFocus();
        });
        if (!isActive()) {
            syncExec(() -> notify(SWT.Activate));
        }
        return this;
    }

    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(display, () -> !widget.isDisposed() && display.getActiveShell() == widget);
    }

    public boolean isOpen() {
        return UIThreadRunnable.syncExec(display, () -> !widget.isDisposed() && widget.isVisible());
    }

    /** Closes it as its title bar does and waits until it is gone. */
    public void close() {
        UIThreadRunnable.asyncExec(display, () -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
        new SWTBot().waitUntil(Conditions.shellCloses(this));
    }

    /** A bot that searches inside this shell only. */
    public SWTBot bot() {
        return new SWTBot(widget);
    }

    public SWTBotRootMenu menu() {
        var bar = syncExec(() -> Optional.ofNullable(widget.getMenuBar()));
        return new SWTBotRootMenu(
                bar.orElseThrow(() -> new WidgetNotFoundException("The shell " + this + " has no menu bar.")));
    }
}
