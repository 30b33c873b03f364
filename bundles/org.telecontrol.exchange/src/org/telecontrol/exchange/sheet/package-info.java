/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables in files, as streams of rows of cells, without any idea of what is in them.
 *
 * <p>Files are recognised by their content. Reading holds one row at a time (and, for workbooks, the table of shared
 * texts), so that the size of a file does not matter. A cursor belongs to the thread that opened it. Everything that is
 * wrong with a file ends in a {@link org.telecontrol.exchange.sheet.SheetException} with one sentence for people.
 *
 * <p>Choice of libraries: FastCSV for CSV, and for XLSX and OpenDocument a cursor over the Aalto parser, were the fastest in
 * measurements; the cursor also sees dates, merged cells and hidden sheets, and bounds what a hostile file can do. No
 * library for OpenDocument spreadsheets reads them as a stream. Apache POI reads XLS by its records and writes XLSX.
 */
@NonNullByDefault
package org.telecontrol.exchange.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
