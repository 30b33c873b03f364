/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows below a header are no points.
 *
 * @param comments beginnings of the first text of rows that are left out
 * @param skip     cells that make their row be left out
 * @param section  how a row with a single text speaks for the rows below it; none: such rows are read as points
 * @param end      a first text that ends the list
 */
public record RowRules(List<String> comments, List<Skip> skip, @Nullable Section section, @Nullable Pattern end) {

    public static final RowRules NONE = new RowRules(List.of(), List.of(), null, null);

    /** @param header of the column looked at; empty: any column */
    public record Skip(String header, Pattern text) {}

    /**
     * Rows that speak for those below them.
     *
     * @param role what they say
     * @param key  under which it is kept if it is metadata
     * @param text its first group, or all of it, is what they say
     */
    public record Section(ColumnRole role, String key, Pattern text) {}
}
