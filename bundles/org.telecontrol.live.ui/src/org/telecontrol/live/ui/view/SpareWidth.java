/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.telecontrol.live.ui.model.LiveColumn;

/**
 * Gives what a wide table has to spare to the columns with the longest texts. A column that the user made wider or
 * narrower stays as it is; a narrow table scrolls.
 */
final class SpareWidth {

    private static final List<LiveColumn> LONG = List.of(LiveColumn.POINT, LiveColumn.DESCRIPTION, LiveColumn.CAUSE);
    /** Enough for the whole text, mostly, in the order of what is wanted first; before any room around names. */
    private static final List<Whole> WHOLE = List.of(new Whole(LiveColumn.CAUSE, 250),
            new Whole(LiveColumn.QUALITY, 190), new Whole(LiveColumn.TIME, 190));

    private record Whole(LiveColumn column, int width) {}

    private final DataLayer data;
    private final ColumnHideShowLayer shown;
    private int available;
    private boolean sharing;

    SpareWidth(DataLayer data, ColumnHideShowLayer shown) {
        this.data = data;
        this.shown = shown;
        data.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent && !sharing) {
                share();
            }
        });
        shareAtMost(0);
    }

    /** @param width of the table, in pixels */
    void shareAtMost(int width) {
        available = width;
        share();
    }

    /** To be called when other columns are shown than before, too. */
    void share() {
        sharing = true;
        Arrays.stream(LiveColumn.values()).forEach(column -> setWidth(column, column.width()));
        WHOLE.stream().filter(whole -> canGrow(whole.column())).forEach(
                whole -> grow(whole.column(), Math.min(spare(), whole.width() - whole.column().width())));
        var rest = LONG.stream().filter(this::canGrow).toList();
        for (var place = 0; place < rest.size(); place++) {
            grow(rest.get(place), spare() / (rest.size() - place));
        }
        Arrays.stream(LiveColumn.values())
                .forEach(column -> data.fireLayerEvent(new ColumnResizeEvent(data, column.ordinal())));
        sharing = false;
    }

    private void grow(LiveColumn column, int by) {
        setWidth(column, data.downScaleColumnWidth(data.getColumnWidthByPosition(column.ordinal())) + by);
    }

    private void setWidth(LiveColumn column, int width) {
        data.setDefaultColumnWidthByPosition(column.ordinal(), width);
    }

    /** A column that is shown, and that the user has not sized. */
    private boolean canGrow(LiveColumn column) {
        return !shown.isColumnIndexHidden(column.ordinal())
                && data.getConfiguredColumnWidthByPosition(column.ordinal()) < 0;
    }

    private int spare() {
        var taken = Arrays.stream(LiveColumn.values()).filter(column -> !shown.isColumnIndexHidden(column.ordinal()))
                .mapToInt(column -> data.getColumnWidthByPosition(column.ordinal())).sum();
        return Math.max(0, data.downScaleColumnWidth(available - taken));
    }
}
