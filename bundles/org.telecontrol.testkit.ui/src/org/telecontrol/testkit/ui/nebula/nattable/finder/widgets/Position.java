/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.nebula.nattable.finder.widgets;

/** A cell of a NatTable by its position on the screen, headers included. */
public class Position {

    public int row;
    public int column;

    public Position(int row, int column) {
        this.row = row;
        this.column = column;
    }

    public Position(Position position) {
        this(position.row, position.column);
    }

    @Override
    public String toString() {
        return "(row: " + row + ", column: " + column + ")";
    }
}
