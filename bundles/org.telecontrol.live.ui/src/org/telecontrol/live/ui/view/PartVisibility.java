/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen: not behind another one, and its window not minimized. */
@NonNullByDefault({})
final class PartVisibility extends ShellAdapter implements IPartListener2 {

    private final IWorkbenchPage page;
    private final IWorkbenchPart part;
    private final Consumer<Boolean> listener;
    private boolean onTop;
    private boolean minimized;

    PartVisibility(IWorkbenchPage page, IWorkbenchPart part, Consumer<Boolean> listener) {
        this.page = page;
        this.part = part;
        this.listener = listener;
    }

    /** Until {@code control}, which belongs to the part, is disposed. */
    void follow(Control control) {
        var shell = control.getShell();
        page.addPartListener(this);
        shell.addShellListener(this);
        control.addListener(SWT.Dispose, event -> {
            page.removePartListener(this);
            shell.removeShellListener(this);
        });
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        tell(reference, true);
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        tell(reference, false);
    }

    @Override
    public void shellIconified(ShellEvent event) {
        minimized = true;
        listener.accept(false);
    }

    @Override
    public void shellDeiconified(ShellEvent event) {
        minimized = false;
        listener.accept(onTop);
    }

    private void tell(IWorkbenchPartReference reference, boolean visible) {
        if (reference.getPart(false) == part) {
            onTop = visible;
            listener.accept(visible && !minimized);
        }
    }
}
