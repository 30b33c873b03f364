/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.List;
import java.util.Optional;

/**
 * How a sheet becomes points and points become a sheet: one header row, one point (with its command) in each row below.
 *
 * @param id          short and stable, for the command line
 * @param name        for people
 * @param description what the layout is, and how it is read
 * @param words       the words for the class of a signal
 * @param columns     in the order in which they are written; read in any order
 */
public record LayoutProfile(String id, String name, String description, ClassWords words, List<LayoutColumn> columns) {

    /** How a layout spells the class of a signal. */
    public enum ClassWords {
        SHORT, LONG;

        public String of(SignalClass signalClass) {
            return this == SHORT ? signalClass.shortWord() : signalClass.longWord();
        }
    }

    public LayoutProfile {
        columns = List.copyOf(columns);
    }

    /** The first sentence of the description: what the layout is. */
    public String summary() {
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    public Optional<LayoutColumn> column(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    public List<String> headers() {
        return columns.stream().map(LayoutColumn::header).toList();
    }

    /** The header of the column with this role, for messages. */
    public String header(ColumnRole role) {
        return column(role).map(LayoutColumn::header).orElse(role.name());
    }
}
