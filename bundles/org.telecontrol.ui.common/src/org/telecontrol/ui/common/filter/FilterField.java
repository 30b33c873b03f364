/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.filter;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A search field that tells its text a moment after the last key, so that fast typing filters once. Escape clears it;
 * arrow down and Enter go on to what is filtered.
 */
public final class FilterField {

    private static final int PAUSE_MS = 120;

    private final Text text;
    private final Consumer<String> listener;
    private final Runnable tell = this::tell;
    private String told = "";

    /** @param listener told on the UI thread */
    public FilterField(Composite parent, String hint, Consumer<String> listener) {
        this.listener = listener;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint.isEmpty() ? Messages.hint : hint);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE_MS, tell));
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Dispose, event -> event.display.timerExec(-1, tell));
    }

    /** The control to lay out and to focus. */
    public Text control() {
        return text;
    }

    public String value() {
        return text.getText();
    }

    public void setValue(String value) {
        text.setText(value);
    }

    /** Where arrow down and Enter lead. */
    public void leadTo(Runnable focusNext) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                focusNext.run();
            }
        });
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
                tell();
                focusNext.run();
            }
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            event.doit = false;
            text.setText("");
            tell();
        }
    }

    private void tell() {
        if (!text.isDisposed() && !text.getText().equals(told)) {
            told = text.getText();
            listener.accept(told);
        }
    }
}
