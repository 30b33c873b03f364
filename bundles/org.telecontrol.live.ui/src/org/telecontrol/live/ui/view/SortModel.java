/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowOrder;

/** The order the user chose in the header; sorting itself is done in a job by whoever listens. */
final class SortModel implements ISortModel {

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
    public boolean isColumnIndexSorted(int column) {
        return getSortedColumnIndexes().contains(column);
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        if (!isColumnIndexSorted(column)) {
            return SortDirectionEnum.NONE;
        }
        return order.ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int column) {
        return isColumnIndexSorted(column) ? 0 : -1;
    }

    @Override
    @NonNullByDefault({})
    @SuppressWarnings("rawtypes") // the interface is older than generics
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        throw new UnsupportedOperationException("Rows are sorted in a job.");
    }
}
