/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** Goes once through the rows of a sheet, holding one at a time. */
public interface RowCursor extends Closeable {

    /**
     * The next row, or null after the last.
     *
     * @throws SheetException when the file turns out to be broken here
     */
    @Nullable
    SheetRow next() throws IOException;

    /** How much of the sheet has been read, 0 to 1; an estimate for a progress bar. */
    double progress();
}
