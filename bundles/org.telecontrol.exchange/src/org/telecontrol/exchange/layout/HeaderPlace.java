/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

/**
 * Where the header of a table is.
 *
 * @param rows       how many rows it has; 0: none, columns are told by their position
 * @param first      number of its first row (of the first row of data, if it has no header) as a spreadsheet shows it;
 *                   0: it is searched for below a title block of any kind
 * @param sideBySide whether the header may be there several times side by side, each above a table of its own
 */
public record HeaderPlace(int rows, int first, boolean sideBySide) {

    public static final HeaderPlace ONE_ROW = new HeaderPlace(1, 0, false);

    public boolean isHeaderless() {
        return rows == 0;
    }
}
