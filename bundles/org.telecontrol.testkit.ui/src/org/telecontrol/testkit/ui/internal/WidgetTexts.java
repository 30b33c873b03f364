/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a widget says to the person in front of it. */
public final class WidgetTexts {

    private WidgetTexts() {}

    /** Text without mnemonic and accelerator, "" for a widget that shows none. */
    public static String text(Widget widget) {
        return switch (widget) {
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case CCombo combo -> combo.getText();
            case Spinner spinner -> spinner.getText();
            case Button button -> plain(button.getText());
            case Label label -> plain(label.getText());
            case CLabel label -> plain(label.getText());
            case Link link -> link.getText();
            case Group group -> plain(group.getText());
            case Decorations shell -> shell.getText();
            case MenuItem item -> withoutAccelerator(plain(item.getText()));
            case ToolItem item -> plain(item.getText());
            case Item item -> item.getText();
            default -> "";
        };
    }

    public static String toolTip(Widget widget) {
        var text = switch (widget) {
            case Control control -> control.getToolTipText();
            case ToolItem item -> item.getToolTipText();
            default -> "";
        };
        return text == null ? "" : plain(text);
    }

    /** The hint in an empty text field. */
    public static String message(Widget widget) {
        return widget instanceof Text text ? text.getMessage() : "";
    }

    /** A short name of the widget for failure messages. */
    public static String describe(Widget widget) {
        if (widget.isDisposed()) {
            return widget.getClass().getSimpleName() + " {disposed}";
        }
        var text = text(widget);
        return widget.getClass().getSimpleName() + " {" + (text.isEmpty() ? toolTip(widget) : text) + "}";
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("&(.)", "$1");
    }

    private static String withoutAccelerator(String text) {
        var tab = text.indexOf('\t');
        return tab < 0 ? text : text.substring(0, tab);
    }
}
