/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The points of a station text as a table that is written into. The text stays the only truth: what is done to a cell
 * becomes a change of the text, one step of its undo history, and the table is read again from the text.
 * <p>
 * {@link org.telecontrol.dsl.ui.table.ShownPoints} reads, filters and orders the rows in a job and tells on the UI thread;
 * all else is for the UI thread only. Nothing runs while the table cannot be seen.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
