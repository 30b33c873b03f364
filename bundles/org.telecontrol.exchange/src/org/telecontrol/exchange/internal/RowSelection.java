/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.RowRules;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * Chooses the rows of a table that are points, fills in what a blank cell takes from above it, and keeps what the last
 * section row says.
 */
final class RowSelection {

    /** What a row below a header is. */
    enum Kind {
        POINT, SKIPPED, END
    }

    private static final Pattern FAILED = Pattern.compile("#(REF|N/A|NAME|VALUE|DIV/0|NUM|NULL)[!?]?");

    private record Skip(int position, Pattern text) {}

    private final RowRules rules;
    private final HeaderMatch match;
    private final List<Skip> skips;
    private final List<Integer> filledDown;
    private final Map<Integer, Cell> above = new java.util.HashMap<>();
    private String section = "";

    RowSelection(HeaderMatch match) {
        this.match = match;
        this.rules = match.profile().rows();
        this.skips = rules.skip().stream().map(rule -> new Skip(position(match, rule.header()), rule.text())).toList();
        this.filledDown = filledDown(match);
    }

    private static int position(HeaderMatch match, String header) {
        if (header.isEmpty()) {
            return -1;
        }
        LayoutProfile profile = match.profile();
        for (int column = 0; column < profile.columns().size(); column++) {
            if (profile.columns().get(column).header().equalsIgnoreCase(header)) {
                return match.position(column);
            }
        }
        return match.unknown().stream().filter(one -> one.header().equalsIgnoreCase(header))
                .map(HeaderMatch.Unknown::position).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static List<Integer> filledDown(HeaderMatch match) {
        var positions = new ArrayList<Integer>();
        for (int column = 0; column < match.profile().columns().size(); column++) {
            if (match.profile().columns().get(column).form().fillDown() && match.position(column) >= 0) {
                positions.add(match.position(column));
            }
        }
        return positions;
    }

    Kind kind(SheetRow row) {
        if (rules == RowRules.NONE) {
            return Kind.POINT;
        }
        var first = first(row);
        var end = rules.end();
        if (end != null && end.matcher(first).matches()) {
            return Kind.END;
        }
        if (isComment(first) || isSkipped(row)) {
            return Kind.SKIPPED;
        }
        return isSection(row, first) ? Kind.SKIPPED : Kind.POINT;
    }

    /** The text of a failed formula begins like a comment. */
    private boolean isComment(String first) {
        return rules.comments().stream().anyMatch(first::startsWith) && !FAILED.matcher(first).matches();
    }

    private boolean isSection(SheetRow row, String first) {
        var rule = rules.section();
        if (rule == null || row.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() != 1) {
            return false;
        }
        var matcher = rule.text().matcher(first);
        if (!matcher.matches()) {
            return false;
        }
        section = matcher.groupCount() > 0 ? matcher.group(1).strip() : first;
        return true;
    }

    private boolean isSkipped(SheetRow row) {
        for (var skip : skips) {
            if (skip.position() >= 0
                    ? skip.text().matcher(row.cell(skip.position()).trimmed()).matches()
                    : row.cells().stream().anyMatch(cell -> skip.text().matcher(cell.trimmed()).matches())) {
                return true;
            }
        }
        return false;
    }

    private static String first(SheetRow row) {
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.trimmed();
            }
        }
        return "";
    }

    /** The row with the cells that it takes from above. */
    SheetRow filled(SheetRow row) {
        if (filledDown.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (int position : filledDown) {
            while (cells.size() <= position) {
                cells.add(Cell.BLANK);
            }
            if (cells.get(position).isBlank()) {
                cells.set(position, above.getOrDefault(position, Cell.BLANK));
            } else {
                above.put(position, cells.get(position));
            }
        }
        return new SheetRow(row.number(), cells);
    }

    /** What holds for the row beside its own cells. */
    Map<ColumnRole, String> given() {
        var rule = rules.section();
        if (rule == null || section.isEmpty() || rule.role() == ColumnRole.METADATA) {
            return match.given();
        }
        var given = new java.util.EnumMap<ColumnRole, String>(ColumnRole.class);
        given.putAll(match.given());
        given.put(rule.role(), section);
        return given;
    }

    /** Metadata that the section gives its rows; null for none. */
    Map.@Nullable Entry<String, String> metadata() {
        var rule = rules.section();
        return rule == null || section.isEmpty() || rule.role() != ColumnRole.METADATA
                ? null
                : Map.entry(rule.key(), section);
    }
}
