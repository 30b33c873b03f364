/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The view's selection: that of the table which had the focus last. */
final class FocusedSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelectionProvider focused;

    /** @param first the provider that counts before any table has had the focus */
    FocusedSelection(ISelectionProvider first) {
        focused = first;
    }

    void add(Control control, ISelectionProvider provider) {
        provider.addSelectionChangedListener(event -> {
            if (provider == focused) {
                tell();
            }
        });
        control.addListener(SWT.FocusIn, event -> focus(provider));
        control.addListener(SWT.MenuDetect, event -> focus(provider));
    }

    private void focus(ISelectionProvider provider) {
        focused = provider;
        tell();
    }

    private void tell() {
        List.of(listeners.getListeners()).forEach(listener -> ((ISelectionChangedListener) listener)
                .selectionChanged(new SelectionChangedEvent(this, getSelection())));
    }

    @Override
    @NonNullByDefault({})
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    @NonNullByDefault({})
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return focused.getSelection();
    }

    @Override
    @NonNullByDefault({})
    public void setSelection(ISelection selection) {
        focused.setSelection(selection);
    }
}
