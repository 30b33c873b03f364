/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The names of the columns. */
public final class HeaderData implements IDataProvider {

    private final IntSupplier count;
    private final IntFunction<String> title;

    public HeaderData(IntSupplier count, IntFunction<String> title) {
        this.count = count;
        this.title = title;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return title.apply(column);
    }

    @Override
    @NonNullByDefault({})
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Columns are not renamed.");
    }

    @Override
    public int getColumnCount() {
        return count.getAsInt();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
