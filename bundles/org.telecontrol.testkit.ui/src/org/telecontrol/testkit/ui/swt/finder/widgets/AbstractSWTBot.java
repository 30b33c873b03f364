/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.Controls;
import org.telecontrol.testkit.ui.internal.Keys;
import org.telecontrol.testkit.ui.internal.PopupMenus;
import org.telecontrol.testkit.ui.internal.WidgetTexts;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.results.Result;
import org.telecontrol.testkit.ui.swt.finder.results.VoidResult;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;

/** What all bots can do with their widget. */
public abstract class AbstractSWTBot<T extends Widget> {

    public final T widget;
    public final Display display;

    public AbstractSWTBot(@Nullable T widget) {
        if (widget == null || widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget is " + (widget == null ? "missing." : "disposed."));
        }
        this.widget = widget;
        this.display = widget.getDisplay();
    }

    public String getText() {
        return syncExec(() -> WidgetTexts.text(widget));
    }

    public String getToolTipText() {
        return syncExec(() -> WidgetTexts.toolTip(widget));
    }

    public boolean isEnabled() {
        return syncExec(() -> Controls.isEnabled(widget));
    }

    public boolean isVisible() {
        return syncExec(() -> control().isVisible());
    }

    /** Whether the keyboard acts on this widget. */
    public boolean isActive() {
        return syncExec(() -> control().isFocusControl());
    }

    public void setFocus() {
        waitForEnabled();
        syncExec(() -> {
            control().setFocus();
        });
    }

    public SWTBotRootMenu contextMenu() {
        return new SWTBotRootMenu(PopupMenus.open(syncExec(this::control)));
    }

    public SWTBotMenu contextMenu(String text) {
        return contextMenu().menu(text, true, 0);
    }

    public AbstractSWTBot<T> pressShortcut(KeyStroke... keys) {
        keyboard().pressShortcut(keys);
        return this;
    }

    public AbstractSWTBot<T> pressShortcut(int modifiers, char character) {
        keyboard().pressShortcut(modifiers, character);
        return this;
    }

    public AbstractSWTBot<T> pressShortcut(int modifiers, int keyCode, char character) {
        keyboard().pressShortcut(modifiers, keyCode, character);
        return this;
    }

    @Override
    public String toString() {
        return widget.isDisposed() ? WidgetTexts.describe(widget) : syncExec(() -> WidgetTexts.describe(widget));
    }

    /** The control that has this widget's focus, visibility and menu. UI thread only. */
    Control control() {
        return Controls.of(widget);
    }

    Keys keyboard() {
        return new Keys(syncExec(this::control));
    }

    protected void waitForEnabled() {
        new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
    }

    /** Runs what a person's action does to the widget and lets its events be handled, a modal dialog's too. */
    void act(VoidResult action) {
        waitForEnabled();
        UIThreadRunnable.asyncExec(display, () -> {
            if (!widget.isDisposed()) {
                action.run();
            }
        });
        UIThreadRunnable.syncExec(display, () -> {
            // drains the queue
        });
    }

    /**
     * Like {@link #act(VoidResult)} after the focus has come. A native list may select its first row when it gets the
     * focus; that is over before the action.
     */
    void actFocused(VoidResult action) {
        setFocus();
        syncExec(() -> {
            while (display.readAndDispatch()) {
                // lets what follows from the focus happen
            }
        });
        act(action);
    }

    /** UI thread only. */
    protected void notify(int eventType) {
        notify(eventType, createEvent());
    }

    /** UI thread only. */
    protected void notify(int eventType, Event event) {
        notify(eventType, event, widget);
    }

    /** UI thread only. */
    protected void notify(int eventType, Event event, Widget target) {
        if (!target.isDisposed()) {
            event.type = eventType;
            event.widget = target;
            target.notifyListeners(eventType, event);
        }
    }

    protected Event createEvent() {
        var event = new Event();
        event.display = display;
        event.widget = widget;
        event.time = (int) System.currentTimeMillis();
        return event;
    }

    protected Event createMouseEvent(int x, int y, int button, int stateMask, int count) {
        var event = createEvent();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = stateMask;
        event.count = count;
        return event;
    }

    /** At that place of this widget's control. */
    protected void clickXY(int x, int y) {
        act(() -> press(x, y, 1, 1));
    }

    /** At that place of this widget's control. */
    protected void doubleClickXY(int x, int y) {
        act(() -> press(x, y, 1, 2));
    }

    /** A press and release of a button inside this widget's control, in its coordinates. UI thread only. */
    void press(int x, int y, int button, int count) {
        var control = control();
        control.setFocus();
        notify(SWT.MouseDown, createMouseEvent(x, y, button, SWT.NONE, count), control);
        notify(SWT.MouseUp, createMouseEvent(x, y, button, SWT.NONE, count), control);
        if (count == 2) {
            notify(SWT.MouseDoubleClick, createMouseEvent(x, y, button, SWT.NONE, count), control);
        }
    }

    protected <R> R syncExec(Result<R> work) {
        return UIThreadRunnable.syncExec(display, work);
    }

    protected void syncExec(VoidResult work) {
        UIThreadRunnable.syncExec(display, work);
    }
}
