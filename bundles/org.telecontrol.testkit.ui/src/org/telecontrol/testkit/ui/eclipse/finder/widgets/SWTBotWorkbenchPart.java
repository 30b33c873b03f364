/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.internal.WidgetTexts;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarToggleButton;

/** What views and editors have in common. */
public abstract class SWTBotWorkbenchPart<T extends IWorkbenchPartReference> {

    protected final T partReference;
    protected final SWTWorkbenchBot bot;

    protected SWTBotWorkbenchPart(T partReference, SWTWorkbenchBot bot) {
        this.partReference = partReference;
        this.bot = bot;
    }

    public T getReference() {
        return partReference;
    }

    public String getTitle() {
        return UIThreadRunnable.syncExec(partReference::getTitle);
    }

    public abstract void close();

    /** Brings it to the top and gives it the focus. */
    public void show() {
        UIThreadRunnable.syncExec(() -> partReference.getPage().activate(part()));
    }

    public void setFocus() {
        show();
    }

    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> partReference.getPage().getActivePartReference() == partReference);
    }

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

    public List<SWTBotToolbarButton> getToolbarButtons() {
        return items().stream().map(SWTBotToolbarButton::new).toList();
    }

    /** A button of the part's own tool bar. */
    public SWTBotToolbarButton toolbarButton(String tooltip) {
        return bot.awaitFound(
                () -> items().stream().filter(item -> text(item).equals(tooltip)).findFirst()
                        .map(SWTBotToolbarButton::new),
                () -> "'" + getTitle() + "' has no tool bar button '" + tooltip + "' but " + texts() + ".");
    }

    public SWTBotToolbarToggleButton toolbarToggleButton(String tooltip) {
        return new SWTBotToolbarToggleButton(toolbarButton(tooltip).widget);
    }

    /** UI thread only. */
    protected IWorkbenchPart part() {
        var part = partReference.getPart(true);
        if (part == null) {
            throw new WidgetNotFoundException("The part '" + partReference.getTitle() + "' cannot be made.");
        }
        return part;
    }

    private List<String> texts() {
        return UIThreadRunnable.syncExec(() -> items().stream().map(SWTBotWorkbenchPart::text).toList());
    }

    /** The tool tip without the key that it names. */
    private static String text(ToolItem item) {
        return WidgetTexts.toolTip(item).replaceAll(" \\([^()]*\\)$", "").strip();
    }

    private List<ToolItem> items() {
        return UIThreadRunnable.syncExec(() -> {
            var toolBar = part().getSite().getService(MPart.class).getToolbar();
            if (toolBar != null && toolBar.getWidget() instanceof ToolBar bar) {
                return Arrays.asList(bar.getItems());
            }
            return List.of();
        });
    }
}
