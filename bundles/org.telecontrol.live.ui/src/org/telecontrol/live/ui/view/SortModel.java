/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowOrder;
import org.telecontrol.ui.common.table.HeaderOrder;

/** The order the user chose in the header; sorting itself is done in a job by whoever listens. */
final class SortModel extends HeaderOrder {

    private final Consumer<RowOrder> listener;
    private RowOrder order = RowOrder.CONFIGURED;

    SortModel(Consumer<RowOrder> listener) {
        this.listener = listener;
    }

    RowOrder order() {
        return order;
    }

    void setOrder(RowOrder newOrder) {
        order = newOrder;
        listener.accept(newOrder);
    }

    @Override
    @NonNullByDefault({})
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        setOrder(direction == SortDirectionEnum.NONE
                ? RowOrder.CONFIGURED
                : new RowOrder(LiveColumn.values()[column], direction == SortDirectionEnum.ASC));
    }

    @Override
    public void clear() {
        setOrder(RowOrder.CONFIGURED);
    }

    @Override
    @NonNullByDefault({})
    public List<Integer> getSortedColumnIndexes() {
        var column = order.column();
        return column == null ? List.of() : List.of(column.ordinal());
    }

    @Override
    protected boolean isAscending(int place) {
        return order.ascending();
    }
}
