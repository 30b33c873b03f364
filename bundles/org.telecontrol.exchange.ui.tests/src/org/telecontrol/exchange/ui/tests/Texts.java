/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Reads what a window says. UI thread. */
final class Texts {

    private Texts() {}

    /** The visible labels and texts of a window. */
    static List<String> below(Control control) {
        var texts = new ArrayList<String>();
        collect(control, texts);
        return texts;
    }

    private static void collect(Control control, List<String> texts) {
        if (!control.isVisible()) {
            return;
        }
        switch (control) {
            case Label label -> texts.add(label.getText());
            case Text text -> texts.add(text.getText());
            case Composite composite -> List.of(composite.getChildren()).forEach(child -> collect(child, texts));
            default -> {
                // says nothing of interest
            }
        }
    }
}
