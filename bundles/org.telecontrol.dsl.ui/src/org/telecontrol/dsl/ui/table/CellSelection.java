/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/**
 * What is selected. When all rows are others, nothing is any more; the library comes to that by asking for each row in turn
 * whether it was selected.
 */
@NonNullByDefault({})
final class CellSelection extends SelectionModel {

    private final SelectionLayer layer;

    CellSelection(SelectionLayer layer) {
        super(layer);
        this.layer = layer;
    }

    @Override
    public void handleLayerEvent(IStructuralChangeEvent event) {
        if (event.getColumnDiffs() != null || event.getRowDiffs() != null) {
            super.handleLayerEvent(event);
        } else if (!isEmpty()) {
            layer.clear();
        }
    }
}
