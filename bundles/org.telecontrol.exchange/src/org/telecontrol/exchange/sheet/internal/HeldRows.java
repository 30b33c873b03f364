/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetRow;

/** Goes through rows that are held in memory; nothing of a file is open. */
public final class HeldRows implements RowCursor {

    private final List<SheetRow> rows;
    private int next;

    public HeldRows(List<SheetRow> rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable SheetRow next() {
        return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public double progress() {
        return rows.isEmpty() ? 1 : (double) next / rows.size();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
