/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.create.BayRow;

/** The columns of {@link BayTable}; those with numbers are written into as text. */
enum BayColumn {

    TYPICAL(Messages.column_typical, 170, row -> row.typical().getName(), null),
    NAME(Messages.column_name, 90, BayRow::prefix, (row, text) -> new BayRow(row.typical(), text.strip(), row.count(),
            row.firstBase(), row.step())),
    COUNT(Messages.column_count, 60, row -> String.valueOf(row.count()), number((row, count) -> new BayRow(
            row.typical(), row.prefix(), count, row.firstBase(), row.step()))),
    BASE(Messages.column_base, 90, row -> String.valueOf(row.firstBase()), number((row, base) -> new BayRow(
            row.typical(), row.prefix(), row.count(), base, row.step()))),
    STEP(Messages.column_step, 70, row -> String.valueOf(row.step()), number((row, step) -> new BayRow(row.typical(),
            row.prefix(), row.count(), row.firstBase(), step))),
    END(Messages.column_end, 100, row -> String.valueOf(row.end() - 1), null);

    private final String title;
    private final int width;
    private final Function<BayRow, String> text;
    private final @Nullable BiFunction<BayRow, String, BayRow> change;

    BayColumn(String title, int width, Function<BayRow, String> text,
            @Nullable BiFunction<BayRow, String, BayRow> change) {
        this.title = title;
        this.width = width;
        this.text = text;
        this.change = change;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    String text(BayRow row) {
        return text.apply(row);
    }

    boolean isWritten() {
        return change != null;
    }

    boolean isNumber() {
        return this == COUNT || this == BASE || this == STEP;
    }

    /** @throws NumberFormatException where a number is asked for */
    BayRow changed(BayRow row, String newText) {
        var made = change;
        return made == null ? row : made.apply(row, newText);
    }

    @NonNullByDefault({})
    private static BiFunction<BayRow, String, BayRow> number(BiFunction<BayRow, Integer, BayRow> change) {
        return (row, text) -> change.apply(row, Integer.valueOf(text.strip()));
    }
}
