/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Map;

/**
 * A row to be added.
 *
 * @param after the row below which it comes; rows with the same one keep their order
 * @param cells what is to stand in it; kind, name, type and address that are left out are taken from the row above, the
 *        name and the address as the next that are free
 */
public record NewRow(int after, Map<Column, String> cells) {

    public NewRow {
        cells = Map.copyOf(cells);
    }
}
