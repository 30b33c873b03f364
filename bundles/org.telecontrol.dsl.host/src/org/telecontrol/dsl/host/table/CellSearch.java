/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is looked for in cells. */
public final class CellSearch {

    /** How it is looked for. */
    public enum Option {
        CASE_SENSITIVE, REGULAR_EXPRESSION, WHOLE_CELL
    }

    private final Pattern pattern;
    private final boolean expression;
    private final boolean whole;

    private CellSearch(Pattern pattern, boolean expression, boolean whole) {
        this.pattern = pattern;
        this.expression = expression;
        this.whole = whole;
    }

    /** @throws IllegalArgumentException with a sentence for people when there is nothing to look for, or no expression */
    public static CellSearch of(String sought, Set<Option> options) {
        var expression = options.contains(Option.REGULAR_EXPRESSION);
        var whole = options.contains(Option.WHOLE_CELL);
        if (sought.isEmpty() && !whole) {
            throw new IllegalArgumentException("There is nothing to look for");
        }
        var flags = options.contains(Option.CASE_SENSITIVE) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            return new CellSearch(Pattern.compile(sought, expression ? flags : flags | Pattern.LITERAL), expression,
                    whole);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("This is no regular expression: " + e.getDescription(), e);
        }
    }

    public boolean matches(String text) {
        var matcher = pattern.matcher(text);
        return whole ? matcher.matches() : matcher.find();
    }

    /** The cells where it is found, row by row. */
    public List<Cell> find(PointTable table, List<Integer> rows, List<? extends Column> columns) {
        List<Cell> found = new ArrayList<>();
        for (var row : rows) {
            for (var column : columns) {
                if (matches(table.text(row, column))) {
                    found.add(new Cell(row, column));
                }
            }
        }
        return found;
    }

    /**
     * The next cell where it is found, row by row and round the end.
     *
     * @param rows in the order in which they are shown
     * @param columns in the order in which they are shown
     * @param from a place in these lists, counted row by row; it is looked at last
     * @param step 1 forwards, -1 backwards
     */
    public Optional<Cell> next(PointTable table, List<Integer> rows, List<? extends Column> columns, int from,
            int step) {
        var cells = rows.size() * columns.size();
        for (var tried = 1; tried <= cells; tried++) {
            var at = Math.floorMod(from + tried * step, cells);
            var cell = new Cell(rows.get(at / columns.size()), columns.get(at % columns.size()));
            if (matches(table.text(cell))) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /**
     * Replaces it in the cells where it is found.
     *
     * @param replacement {@code $1} means a group of a regular expression
     * @throws IllegalArgumentException with a sentence for people when the replacement names a group that is not there
     */
    public List<CellEdit> replace(PointTable table, List<Cell> cells, String replacement) {
        var written = expression ? replacement : Matcher.quoteReplacement(replacement);
        List<CellEdit> edits = new ArrayList<>();
        for (var cell : cells) {
            var text = table.text(cell);
            if (matches(text)) {
                edits.add(new CellEdit(cell.row(), cell.column(), replaced(text, written)));
            }
        }
        return edits;
    }

    private String replaced(String text, String replacement) {
        try {
            var matcher = pattern.matcher(text);
            return whole ? matcher.replaceFirst(replacement) : matcher.replaceAll(replacement);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The replacement names a group that the expression does not have", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(replacement.endsWith("\\")
                    ? "The replacement ends with a \\, which stands before a sign that is meant as it is"
                    : "A $ in the replacement stands before the number of a group, or \\$ for itself", e);
        }
    }
}
