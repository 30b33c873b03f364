/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.RowOrder;

/** Remembers columns and order from one table to the next, in this workspace. Columns are known by their ids. */
final class GridMemory {

    private static final String SECTION = "points.table";
    private static final String SHOWN = "shown";
    private static final String WIDTHS = "widths";
    private static final String ORDER = "order";
    private static final String FROZEN = "frozen";
    private static final String ASCENDING = "+";
    private static final String DESCENDING = "-";

    private final IDialogSettings all = PlatformUI
            .getDialogSettingsProvider(FrameworkUtil.getBundle(GridMemory.class)).getDialogSettings();

    void save(PointGrid grid) {
        var settings = all.addNewSection(SECTION);
        var layout = grid.layout();
        settings.put(SHOWN, layout.shown().stream().map(Column::id).toArray(String[]::new));
        settings.put(WIDTHS, layout.all().stream().map(column -> layout.width(column) + " " + column.id())
                .toArray(String[]::new));
        settings.put(ORDER, grid.order().order().columns().stream()
                .map(by -> (by.ascending() ? ASCENDING : DESCENDING) + by.column().id()).toArray(String[]::new));
        settings.put(FROZEN, layout.frozen());
    }

    void restore(PointGrid grid) {
        var settings = all.getSection(SECTION);
        if (settings != null) {
            var layout = grid.layout();
            read(settings, WIDTHS).forEach(line -> restoreWidth(layout, line));
            layout.show(read(settings, SHOWN).stream().map(layout::ofId).flatMap(Optional::stream).toList());
            layout.freeze(settings.getInt(FROZEN));
            grid.order().setOrder(new RowOrder(read(settings, ORDER).stream()
                    .flatMap(word -> layout.ofId(word.substring(1)).stream()
                            .map(column -> new RowOrder.By(column, word.startsWith(ASCENDING))))
                    .toList()));
        }
    }

    private static void restoreWidth(ColumnLayout layout, String line) {
        var gap = line.indexOf(' ');
        layout.ofId(line.substring(gap + 1))
                .ifPresent(column -> layout.setWidth(column, Integer.parseInt(line.substring(0, gap))));
    }

    private static List<String> read(IDialogSettings settings, String key) {
        var words = settings.getArray(key);
        return words == null ? List.of() : Arrays.stream(words).collect(Collectors.toList());
    }
}
