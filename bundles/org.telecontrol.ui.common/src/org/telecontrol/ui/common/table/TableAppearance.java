/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Keeps a table's look in step with the platform's theme and font for as long as the table lives. */
public final class TableAppearance {

    /** The topic under which the platform tells of another theme; its constant is not API. */
    private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";
    private static final double ROW_TO_FONT = 1.6;

    private final NatTable table;
    private final IntConsumer rowHeight;
    private Consumer<TablePalette> listener = palette -> {
        // nobody wants to know
    };

    private TableAppearance(NatTable table, IntConsumer rowHeight) {
        this.table = table;
        this.rowHeight = rowHeight;
    }

    /**
     * Styles the table now and again whenever the theme or the font changes.
     *
     * @param rowHeight told the height of a row in points, now and later
     */
    public static TableAppearance follow(NatTable table, IntConsumer rowHeight) {
        var appearance = new TableAppearance(table, rowHeight);
        appearance.apply();
        appearance.listen();
        // style sheets reach the surroundings only after they have been made
        table.getDisplay().asyncExec(appearance::applyUnlessDisposed);
        return appearance;
    }

    /** Tells the palette from now on. */
    public void onPalette(Consumer<TablePalette> newListener) {
        listener = newListener;
        newListener.accept(palette());
    }

    private void apply() {
        var font = JFaceResources.getDefaultFont();
        rowHeight.accept(rowHeight(font));
        var palette = palette();
        table.setBackground(palette.background());
        table.setTheme(new TableTheme(palette, font));
        listener.accept(palette);
    }

    private TablePalette palette() {
        return TablePalette.around(table.getParent().getBackground());
    }

    private int rowHeight(Font font) {
        var gc = new GC(table);
        try {
            gc.setFont(font);
            return (int) Math.ceil(gc.getFontMetrics().getHeight() * ROW_TO_FONT);
        } finally {
            gc.dispose();
        }
    }

    private void listen() {
        IPropertyChangeListener fonts = event -> applyUnlessDisposed();
        JFaceResources.getFontRegistry().addListener(fonts);
        table.addListener(SWT.Dispose, event -> JFaceResources.getFontRegistry().removeListener(fonts));
        var events = PlatformUI.getWorkbench().getService(IEventBroker.class);
        EventHandler themes = event -> table.getDisplay().asyncExec(this::applyUnlessDisposed);
        events.subscribe(THEME_CHANGED, themes);
        table.addListener(SWT.Dispose, event -> events.unsubscribe(themes));
    }

    private void applyUnlessDisposed() {
        if (!table.isDisposed()) {
            apply();
        }
    }
}
