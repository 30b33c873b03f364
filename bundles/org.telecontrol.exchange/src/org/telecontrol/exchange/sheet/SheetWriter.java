/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes the rows of one table, one after the other; what is written is complete after closing. */
public interface SheetWriter extends Closeable {

    void write(List<Cell> row) throws IOException;
}
