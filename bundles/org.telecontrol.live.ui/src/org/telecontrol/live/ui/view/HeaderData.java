/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.telecontrol.live.ui.model.LiveColumn;

/** The names of the columns. */
final class HeaderData implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return LiveColumn.values()[column].header();
    }

    @Override
    @NonNullByDefault({})
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Columns are not renamed.");
    }

    @Override
    public int getColumnCount() {
        return LiveColumn.values().length;
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
