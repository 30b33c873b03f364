/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotMenu;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotRootMenu;

/** An open view. */
public class SWTBotView extends SWTBotWorkbenchPart<IViewReference> {

    public SWTBotView(IViewReference reference, SWTWorkbenchBot bot) {
        super(reference, bot);
    }

    public IViewReference getViewReference() {
        return partReference;
    }

    @Override
    public void setFocus() {
        show();
    }

    /** Whether it is the active part. */
    @Override
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActivePartReference() == partReference);
    }

    @Override
    public void close() {
        UIThreadRunnable.syncExec(() -> partReference.getPage().hideView(partReference));
    }

    /** The view's own drop-down menu. */
    public SWTBotRootMenu viewMenu() {
        return new SWTBotRootMenu(UIThreadRunnable.syncExec(this::menu).orElseThrow(
                () -> new WidgetNotFoundException("The view '" + partReference.getTitle() + "' has no menu.")));
    }

    public SWTBotMenu viewMenu(String text) {
        return viewMenu().menu(text, true, 0);
    }

    private Optional<Menu> menu() {
        var manager = ((IViewPart) part()).getViewSite().getActionBars().getMenuManager();
        if (!(manager instanceof MenuManager menuManager) || !(getWidget() instanceof Composite composite)) {
            return Optional.empty();
        }
        var menu = menuManager.getMenu();
        return Optional.of(menu != null && !menu.isDisposed() ? menu : menuManager.createContextMenu(composite));
    }
}
