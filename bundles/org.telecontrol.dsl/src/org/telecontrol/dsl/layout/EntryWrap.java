/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.layout;

/** Wraps the entries of metadata: a line that has one already takes another only up to the margin. */
public final class EntryWrap {

    /** How far the entries are indented below their keyword. */
    public static final String HANGING = " ".repeat("meta ".length());

    /** The column at which a line of entries ends. */
    public static final int MARGIN = 120;

    private final int start;
    private int column;

    /** @param indentation what stands before the keyword, in characters */
    public EntryWrap(int indentation) {
        this.start = indentation + HANGING.length();
        this.column = start;
    }

    /**
     * Takes the next entry.
     *
     * @param key the length of its key
     * @param value the length of its value
     * @return whether it begins a line
     */
    public boolean breaksBefore(int key, int value) {
        int entry = key + " ".length() + value + ",".length();
        boolean breaks = column > start && column + entry > MARGIN;
        column = (breaks ? start : column) + entry + " ".length();
        return breaks;
    }
}
