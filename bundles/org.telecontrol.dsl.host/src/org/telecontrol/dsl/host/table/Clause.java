/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/** A clause of a declaration that is being changed. */
class Clause {

    /** What stands before it. */
    String gap;

    private final int kind;
    private final int value;
    private String text;

    /**
     * @param kind as parts have it
     * @param value where its value begins
     */
    Clause(int kind, String gap, String text, int value) {
        this.kind = kind;
        this.gap = gap;
        this.text = text;
        this.value = value;
    }

    int kind() {
        return kind;
    }

    /** Its place among the clauses: metadata comes before allowances, and these come last. */
    int order() {
        return kind == StandardColumn.ALLOWANCES.ordinal() ? Part.ENTRIES : kind;
    }

    String text() {
        return text;
    }

    String value() {
        return text.substring(value);
    }

    void setValue(String words) {
        text = value == text.length() && value > 0 && !words.isEmpty()
                ? text + " " + words
                : text.substring(0, value) + words;
    }
}
