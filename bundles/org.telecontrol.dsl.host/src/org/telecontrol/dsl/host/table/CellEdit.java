/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/**
 * What is to stand in a cell.
 *
 * @param text as {@link PointTable#text} would show it; empty takes the clause out
 */
public record CellEdit(int row, Column column, String text) {}
