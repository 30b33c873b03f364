/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.utils;

import org.eclipse.jdt.annotation.Nullable;

/** A place in text: line and column, both from zero. */
public class Position {

    public final int line;
    public final int column;

    public Position(int line, int column) {
        this.line = line;
        this.column = column;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position position && position.line == line && position.column == column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public String toString() {
        return "(line: " + line + ", column: " + column + ")";
    }
}
