/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarPushButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarToggleButton;

/** What views and editors have in common. */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

    protected final T partReference;
    protected final SWTWorkbenchBot bot;

    public SWTBotWorkbenchPart(T partReference, SWTWorkbenchBot bot) {
        this.partReference = partReference;
        this.bot = bot;
    }

    public T getReference() {
        return partReference;
    }

    public String getTitle() {
        return UIThreadRunnable.syncExec(partReference::getPartName);
    }

    public abstract void close();

    /** Brings it to the top and gives it the focus. */
    public void show() {
        UIThreadRunnable.syncExec(() -> partReference.getPage().activate(part()));
    }

    public abstract void setFocus();

    public abstract boolean isActive();

    /** A bot that searches inside this part only. */
    public SWTBot bot() {
        return new SWTBot(getWidget());
    }

    /** The topmost widget of this part's content. */
    public Widget getWidget() {
        return UIThreadRunnable.syncExec(() -> {
            if (part().getSite().getService(MPart.class).getWidget() instanceof Widget widget) {
                return widget;
            }
            throw new WidgetNotFoundException("The part '" + partReference.getTitle() + "' has no widget yet.");
        });
    }

    /** The buttons of the part's own tool bar. */
    public List<SWTBotToolbarButton> getToolbarButtons() {
        return UIThreadRunnable.syncExec(() -> items().stream().map(SWTBotWorkbenchPart::button).toList());
    }

    /** The button of that tool tip, the key that it names included. */
    public SWTBotToolbarButton toolbarButton(String tooltip) {
        var buttons = getToolbarButtons();
        return buttons.stream().filter(button -> button.getToolTipText().equals(tooltip)).findFirst().orElseThrow(
                () -> new WidgetNotFoundException(
                        "'" + getTitle() + "' has no '" + tooltip + "' but " + buttons + "."));
    }

    public SWTBotToolbarToggleButton toolbarToggleButton(String tooltip) {
        if (toolbarButton(tooltip) instanceof SWTBotToolbarToggleButton button) {
            return button;
        }
        throw new WidgetNotFoundException("The tool bar button '" + tooltip + "' does not stay pressed.");
    }

    /** UI thread only. */
    IWorkbenchPart part() {
        var part = partReference.getPart(true);
        if (part == null) {
            throw new WidgetNotFoundException("The part '" + partReference.getTitle() + "' cannot be made.");
        }
        return part;
    }

    private static SWTBotToolbarButton button(ToolItem item) {
        return (item.getStyle() & SWT.CHECK) != 0
                ? new SWTBotToolbarToggleButton(item)
                : new SWTBotToolbarPushButton(item);
    }

    /** UI thread only. */
    private List<ToolItem> items() {
        var toolBar = part().getSite().getService(MPart.class).getToolbar();
        if (toolBar != null && toolBar.getWidget() instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
        }
        return List.of();
    }
}
