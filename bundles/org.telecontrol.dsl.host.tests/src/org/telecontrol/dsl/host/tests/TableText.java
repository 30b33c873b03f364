/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.NameReferences;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.PointTables;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TableChange;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;

/** A text and its table, and what becomes of both. */
record TableText(String text, XtextResource file, PointTable table) {

    private static final URI PLACE = URI.createFileURI("/table.station");

    static TableText of(String text) {
        var file = (XtextResource) new ProjectIndex().resourcesFor(PLACE).createResource(PLACE);
        try {
            file.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableText(text, file, PointTables.of(file, 0));
    }

    static Column column(String id) {
        return id.startsWith("meta:")
                ? new MetadataColumn(id.substring("meta:".length()))
                : StandardColumn.ofId(id).orElseThrow();
    }

    static CellEdit edit(int row, String column, String text) {
        return new CellEdit(row, column(column), text);
    }

    /** The text with changes made. */
    String with(TableChange change) {
        return apply(text, change.changes());
    }

    static String apply(String text, List<TextChange> changes) {
        var changed = new StringBuilder();
        var done = 0;
        for (var change : changes) {
            if (change.offset() < done) {
                throw new AssertionError("Changes overlap or are not in order: " + changes);
            }
            changed.append(text, done, change.offset()).append(change.text());
            done = change.end();
        }
        return changed.append(text.substring(done)).toString();
    }

    /** What one cell's edit makes of the text; it must not be refused. */
    String with(int row, String column, String cell) {
        return with(edit(row, column, cell));
    }

    String with(CellEdit... edits) {
        var change = TableEdits.of(table, TableRequest.edit(Arrays.asList(edits)));
        if (!change.refusals().isEmpty()) {
            throw new AssertionError(change.refusals().toString());
        }
        return with(change);
    }

    /** With the references that follow names. */
    TableChange withReferences(CellEdit... edits) {
        var request = TableRequest.edit(Arrays.asList(edits));
        return NameReferences.in(file, table, request, TableEdits.of(table, request));
    }

    String cell(int row, String column) {
        return table.text(row, column(column));
    }

    List<String> cells(String column) {
        List<String> cells = new ArrayList<>();
        for (var row = 0; row < table.size(); row++) {
            cells.add(cell(row, column));
        }
        return cells;
    }

    /** All cells of a row that say something, as {@code unit=kV}. */
    String row(int row) {
        List<String> cells = new ArrayList<>();
        for (var column : table.columns()) {
            var cell = table.text(row, column);
            if (!cell.isEmpty()) {
                cells.add(column.id() + "=" + cell);
            }
        }
        return String.join("; ", cells);
    }

    String objection(int row, String column, String cell) {
        return TableEdits.objection(table, row, column(column), cell).orElse("");
    }
}
