/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.host.table.RowOrder.By;
import org.telecontrol.ui.common.table.HeaderOrder;

/** The order that was chosen in the header; ordering itself is done in a job by whoever listens. */
@NonNullByDefault({})
final class GridOrder extends HeaderOrder {

    private final GridColumns columns;
    private final Consumer<RowOrder> listener;
    private RowOrder order = new RowOrder(List.of());

    GridOrder(GridColumns columns, Consumer<RowOrder> listener) {
        this.columns = columns;
        this.listener = listener;
    }

    RowOrder order() {
        return order;
    }

    void setOrder(RowOrder next) {
        order = next;
        listener.accept(next);
    }

    @Override
    public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
        var column = columns.at(index);
        List<By> next = new ArrayList<>(accumulate ? order.columns() : List.of());
        var known = next.stream().map(By::column).toList().indexOf(column);
        var by = new By(column, direction == SortDirectionEnum.ASC);
        if (direction == SortDirectionEnum.NONE) {
            next.removeIf(other -> other.column().equals(column));
        } else if (known >= 0) {
            next.set(known, by);
        } else {
            next.add(by);
        }
        setOrder(new RowOrder(next));
    }

    @Override
    public void clear() {
        setOrder(new RowOrder(List.of()));
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return order.columns().stream().map(by -> columns.index(by.column())).toList();
    }

    @Override
    protected boolean isAscending(int place) {
        return order.columns().get(place).ascending();
    }
}
