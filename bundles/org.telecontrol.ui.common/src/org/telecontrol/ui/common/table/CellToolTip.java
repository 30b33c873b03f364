/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What a cell of the body, or a title, has no room to say. */
@NonNullByDefault({})
public final class CellToolTip extends DefaultToolTip {

    private static final int BELOW = 18;
    private static final int HEADER_ROWS = 1;

    private final NatTable table;
    private final Says says;

    /** What there is to say of a cell, and of a title. */
    @FunctionalInterface
    public interface Says {

        default String ofTitle(int column) {
            return "";
        }

        /**
         * @param column and row as the data counts them
         * @return empty for nothing
         */
        String of(int column, int row);
    }

    private CellToolTip(NatTable table, Says says) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.says = says;
        setShift(new Point(0, BELOW));
        table.addListener(SWT.KeyDown, event -> hide());
    }

    /** Shows it for as long as the table lives. */
    public static void show(NatTable table, Says says) {
        new CellToolTip(table, says);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return new Point(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }

    @Override
    protected String getText(Event event) {
        var position = table.getRowPositionByY(event.y);
        var row = table.getRowIndexByPosition(position);
        var column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        if (column < 0 || row < 0) {
            return "";
        }
        return position < HEADER_ROWS ? says.ofTitle(column) : says.of(column, row);
    }
}
