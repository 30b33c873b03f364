/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The points and commands of one text as a table: each row is one declaration, each cell one clause of it. The text
 * stays the only truth. A {@link org.telecontrol.dsl.host.table.PointTable} is a reading of one state of it that never
 * changes; what somebody does to its cells becomes changes of the text, told and not made.
 * <ul>
 * <li>{@link org.telecontrol.dsl.host.table.PointTables} reads a table, in a job.</li>
 * <li>{@link org.telecontrol.dsl.host.table.Fill}, {@link org.telecontrol.dsl.host.table.AddressSeries},
 * {@link org.telecontrol.dsl.host.table.CellSearch} and {@link org.telecontrol.dsl.host.table.Paste} make requests of
 * gestures.</li>
 * <li>{@link org.telecontrol.dsl.host.table.TableEdits} makes changes of a request, or says cell by cell why not.</li>
 * <li>{@link org.telecontrol.dsl.host.table.CellCheck}, {@link org.telecontrol.dsl.host.table.CellChoices} and
 * {@link org.telecontrol.dsl.host.table.CellFindings} help to type and say what is wrong.</li>
 * <li>{@link org.telecontrol.dsl.host.table.RowFilter} and {@link org.telecontrol.dsl.host.table.RowOrder} choose and
 * order rows.</li>
 * </ul>
 * All is for any thread; only what takes a document waits for its model. Changes are of the state of the text that their
 * table is about: who makes them first looks whether that is still the state.
 */
@NonNullByDefault
package org.telecontrol.dsl.host.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
