/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Where the value is chosen, or typed when there is no choice. */
final class ValueField {

    private final Composite area;
    private final Runnable changed;
    private Control field;

    ValueField(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        this.changed = changed;
        field = text("");
    }

    Composite control() {
        return area;
    }

    /** @param values what can be chosen; a text field when there are none */
    void offer(List<String> values, String unit) {
        field.dispose();
        field = values.isEmpty() ? text(unit) : combo(values);
        area.layout(true, true);
    }

    String value() {
        return field instanceof Combo combo ? combo.getText() : ((Text) field).getText().strip();
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    private Control combo(List<String> values) {
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(values.toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private Control text(String unit) {
        var text = new Text(area, SWT.BORDER);
        text.setMessage(unit);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }
}
