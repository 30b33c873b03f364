/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;

/** What bots of items have in common that their control can select. */
abstract class AbstractSWTBotItem<T extends Item> extends AbstractSWTBot<T> {

    AbstractSWTBotItem(@Nullable T item) {
        super(item);
    }

    /** Makes the item its control's only selection. UI thread only. */
    abstract void setSelection();

    /** Selects the item as a person does. UI thread only. */
    void choose() {
        setSelection();
        notifyControl(SWT.Selection, SWT.NONE);
    }

    /** UI thread only. */
    void notifyControl(int eventType, int detail) {
        notify(eventType, itemEvent(detail), control());
    }

    private Event itemEvent(int detail) {
        var event = createEvent();
        event.item = widget;
        event.detail = detail;
        return event;
    }
}
