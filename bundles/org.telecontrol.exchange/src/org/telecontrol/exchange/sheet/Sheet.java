/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.io.IOException;

/** A table of a file: a sheet of a workbook, or all of a CSV file. */
public interface Sheet {

    /** The name people see: of the sheet, or for a CSV file the file's name without its extension. */
    String name();

    /** The decimal sign of numbers that the file has as text. */
    default DecimalSign decimalSign() {
        return DecimalSign.EITHER;
    }

    /** Starts reading at the first row; a sheet may be read as often as wanted. */
    RowCursor open() throws IOException;
}
