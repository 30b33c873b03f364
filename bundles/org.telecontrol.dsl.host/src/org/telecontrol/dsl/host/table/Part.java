/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/**
 * A part of a declaration; places are from its first word on.
 *
 * @param kind the ordinal of a standard column, {@link #STATEMENT} or {@link #ENTRIES} plus the number of a key
 * @param start of its first word
 * @param value where what stands in the cell begins; the end where nothing does
 */
record Part(int kind, int start, int value, int end) {

    /** The keyword {@code meta} and its entries, which are parts of their own after it. */
    static final int STATEMENT = 99;
    static final int ENTRIES = 100;

    static final int INTS = 4;

    boolean is(StandardColumn column) {
        return kind == column.ordinal();
    }

    boolean isEntry() {
        return kind >= ENTRIES;
    }

    int key() {
        return kind - ENTRIES;
    }
}
