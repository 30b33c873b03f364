/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/**
 * A declared point or command.
 *
 * @param index from 0, in the order of the text
 * @param offset of its first word in the text
 * @param length to the end of its last word
 * @param where the block it stands in, as in {@code NORTH / station 1} or {@code typical FeederBay}
 * @param command whether it is a command
 * @param broken whether it is not understood; then its cells cannot be changed
 */
public record PointRow(int index, int offset, int length, String where, boolean command, boolean broken) {}
