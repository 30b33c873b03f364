/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.edit.TextChange;

/** The declared points and commands of one state of a text, in its order. Never changes; for any thread. */
public final class PointTable {

    private final long revision;
    private final String source;
    private final List<Block> blocks;
    private final int[] offsets;
    private final RowShape[] shapes;
    private final List<String> keys;
    private final List<Column> columns;
    private final Map<String, @Nullable Integer> keyNumbers = new HashMap<>();

    PointTable(long revision, String source, List<Block> blocks, int[] offsets, RowShape[] shapes,
            List<String> keys) {
        this.revision = revision;
        this.source = source;
        this.blocks = blocks;
        this.offsets = offsets;
        this.shapes = shapes;
        this.keys = keys;
        for (var key : keys) {
            keyNumbers.put(key, keyNumbers.size());
        }
        columns = columns(keys);
    }

    private static List<Column> columns(List<String> keys) {
        List<Column> columns = new ArrayList<>(Arrays.asList(StandardColumn.values()));
        columns.remove(StandardColumn.ALLOWANCES);
        keys.forEach(key -> columns.add(new MetadataColumn(key)));
        columns.add(StandardColumn.ALLOWANCES);
        return List.copyOf(columns);
    }

    /** Of which state of the text it is, see {@code StationDocument.revision()}. */
    public long revision() {
        return revision;
    }

    /** All columns that there are: the clauses in the order of the notation, then the metadata, then allowances. */
    public List<Column> columns() {
        return columns;
    }

    /** The column with that {@link Column#id()}, if there is such a one here. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** How many rows there are. */
    public int size() {
        return shapes.length;
    }

    public PointRow row(int index) {
        var shape = shapes[index];
        return new PointRow(index, offsets[index], shape.length(), blocks.get(shape.block()).label(),
                shape.isCommand(), shape.isBroken());
    }

    /** What stands in a cell, as somebody would type it there; empty where it is not said. */
    public String text(int row, Column column) {
        return CellTexts.of(this, row, column);
    }

    public String text(Cell cell) {
        return text(cell.row(), cell.column());
    }

    /** The address of a row, or its distance from the base where it is relative; nothing where it is mistaken. */
    public OptionalInt address(int row) {
        try {
            return OptionalInt.of(WrittenAddress.of(text(row, StandardColumn.ADDRESS)).value());
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    /** Where a cell is in the text, without its keyword; nothing where it is not said or no part of the row. */
    public Optional<Region> region(int row, Column column) {
        var part = shapes[row].first(kind(column));
        return part == null
                ? Optional.empty()
                : Optional.of(new Region(offsets[row] + part.value(), part.end() - part.value()));
    }

    /** The row that an offset is in. */
    public OptionalInt rowAt(int offset) {
        var row = rowFrom(offset);
        return row >= 0 && offset <= offsets[row] + shapes[row].length() ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /** The cell that an offset is in; the name's where it is between two. */
    public Optional<Cell> cellAt(int offset) {
        return rowAt(offset).stream().mapToObj(row -> new Cell(row, columnAt(row, offset - offsets[row])))
                .findFirst();
    }

    private Column columnAt(int row, int place) {
        Column found = StandardColumn.NAME;
        for (var part : shapes[row].parts()) {
            if (part.start() <= place && place < part.end() && part.kind() != Part.STATEMENT) {
                found = column(part.kind());
            }
        }
        return found;
    }

    /** The last row that begins at or before an offset; -1 where there is none. */
    int rowFrom(int offset) {
        var found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The table of the text after changes, so that nobody has to wait for the whole of it to be read again: only the rows
     * that changed are.
     *
     * @param changes as {@link TableEdits} made them of this table
     * @param next the revision that the text has with them
     * @return nothing where rows come or go or very many change, so that the UI thread may ask; then {@link PointTables}
     *         reads the next one
     */
    public Optional<PointTable> after(List<TextChange> changes, long next) {
        return changes.size() > TableUpdate.MOST ? Optional.empty() : new TableUpdate(this, changes).table(next);
    }

    String source() {
        return source;
    }

    RowShape shape(int row) {
        return shapes[row];
    }

    int offset(int row) {
        return offsets[row];
    }

    Block block(int row) {
        return blocks.get(shapes[row].block());
    }

    List<Block> blocks() {
        return blocks;
    }

    List<String> keys() {
        return keys;
    }

    String piece(int row, int from, int to) {
        return source.substring(offsets[row] + from, offsets[row] + to);
    }

    /** The kind of the parts that are a column's cells; -1 where there are none. */
    int kind(Column column) {
        return switch (column) {
            case StandardColumn standard -> standard.ordinal();
            case MetadataColumn metadata -> {
                var number = keyNumbers.get(metadata.key());
                yield number == null ? -1 : Part.ENTRIES + number;
            }
        };
    }

    /** The place of a column among all; new keys of metadata come last. */
    int order(Column column) {
        var kind = kind(column);
        return kind < 0 ? Integer.MAX_VALUE : kind;
    }

    Column column(int kind) {
        return kind >= Part.ENTRIES
                ? new MetadataColumn(keys.get(kind - Part.ENTRIES))
                : StandardColumn.values()[kind];
    }

    Stream<RowShape> shapes() {
        return Arrays.stream(shapes);
    }
}
