/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Finds visible widgets below a root, in the order in which they were made. */
public final class WidgetFinder {

    private final @Nullable Widget parent;

    /** @param parent null for the shell that is active at the time of the search */
    public WidgetFinder(@Nullable Widget parent) {
        this.parent = parent;
    }

    /** Waits for the matching widget of that index. */
    public <W extends Widget> W await(String description, Class<W> type, Predicate<? super W> matcher, int index) {
        return Search.await(description, () -> all().stream().filter(type::isInstance).map(type::cast).filter(matcher)
                .skip(index).findFirst());
    }

    /** Matches a widget whose predecessor is a label of that text. UI thread only. */
    public Predicate<Widget> labelled(String label) {
        return widget -> {
            var all = all();
            var index = all.indexOf(widget);
            return index > 0 && (all.get(index - 1) instanceof Label || all.get(index - 1) instanceof CLabel)
                    && WidgetTexts.text(all.get(index - 1)).equals(label);
        };
    }

    public static <W extends Widget> Predicate<W> withText(String text) {
        return widget -> WidgetTexts.text(widget).equals(text);
    }

    public static <W extends Widget> Predicate<W> withToolTip(String text) {
        return widget -> WidgetTexts.toolTip(widget).equals(text);
    }

    public static <W extends Widget> Predicate<W> withMessage(String text) {
        return widget -> WidgetTexts.message(widget).equals(text);
    }

    public static <W extends Widget> Predicate<W> withStyle(int style) {
        return widget -> (widget.getStyle() & style) != 0;
    }

    private List<Widget> all() {
        var found = new ArrayList<Widget>();
        var start = parent == null ? TestedDisplay.activeShell() : parent;
        if (start != null && !start.isDisposed()) {
            collect(start, found);
        }
        return found;
    }

    private static void collect(Widget widget, List<Widget> found) {
        if (widget instanceof Control control && !control.isVisible()) {
            return;
        }
        found.add(widget);
        switch (widget) {
            case ToolBar bar -> found.addAll(Arrays.asList(bar.getItems()));
            case TabFolder folder -> found.addAll(Arrays.asList(folder.getItems()));
            case CTabFolder folder -> found.addAll(Arrays.asList(folder.getItems()));
            default -> {
                // has no items that count as widgets of their own
            }
        }
        if (widget instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }
}
