/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** The order that is chosen in a header, of rows that are ordered in a job and not by the table: it needs no comparators. */
@NonNullByDefault({})
public abstract class HeaderOrder implements ISortModel {

    /** @param place among the columns that rows are ordered by */
    protected abstract boolean isAscending(int place);

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        var place = getSortOrder(column);
        if (place < 0) {
            return SortDirectionEnum.NONE;
        }
        return isAscending(place) ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is older than generics
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        throw new UnsupportedOperationException("Rows are ordered in a job.");
    }
}
