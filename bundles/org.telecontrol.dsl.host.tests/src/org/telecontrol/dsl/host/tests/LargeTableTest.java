/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.dsl.host.tests.TableText.column;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.table.AddressSeries;

import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.Fill;
import org.telecontrol.dsl.host.table.PointTables;
import org.telecontrol.dsl.host.table.RowFilter;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;

/** A file with 100,000 points. */
class LargeTableTest {

    private static final int POINTS = 100_000;

    private static TableText table = TableText.of("");

    private final List<Integer> rows = IntStream.range(0, POINTS).boxed().toList();

    @BeforeAll
    static void read() {
        var text = new StringBuilder("rtu R {\n    station 1 {\n");
        for (var point = 1; point <= POINTS; point++) {
            text.append("        point   P").append(point).append(" M_ME_TF_1 ").append(point).append(" \"Point ")
                    .append(point).append("\" unit \"kV\" factor 0.1 group 1 // ").append(point).append('\n');
        }
        table = TableText.of(text.append("    }\n}\n").toString());
    }

    @Test
    void isReadWithoutParsingAgain() {
        var parsed = StationLanguage.parsedTexts();
        assertEquals(POINTS, PointTables.of(table.file(), 1).size());
        assertEquals(parsed, StationLanguage.parsedTexts());
    }

    @Test
    void aColumnIsFilledInOneListOfChanges() {
        var parsed = StationLanguage.parsedTexts();
        var change = TableEdits.of(table.table(), TableRequest.edit(Fill.all(rows, List.of(column("scaling")),
                "range 0 to 100")));
        assertEquals(POINTS, change.changes().size());
        assertEquals(List.of(), change.refusals());
        assertEquals(parsed + 1, StationLanguage.parsedTexts(), "The language reads one text once.");
        var after = TableText.of(table.with(change));
        assertEquals("range 0 to 100", after.cell(POINTS - 1, "scaling"));
        assertTrue(after.text().contains("range 0 to 100 group 1 // 7777\n"));
    }

    @Test
    void allAddressesAndNamesAreWrittenAnew() {
        var addresses = TableEdits.of(table.table(), TableRequest.edit(AddressSeries.of(rows, "1000000", 1)));
        assertEquals(List.of(), addresses.refusals());
        assertTrue(table.with(addresses).contains("P100000 M_ME_TF_1 1099999 \"Point"));
        var names = TableEdits.of(table.table(), TableRequest.edit(rows.stream()
                .map(row -> new CellEdit(row, column("name"), "P" + (row + 2))).toList()));
        assertEquals(List.of(), names.refusals(), "Each takes the name of the next one.");
        assertEquals(POINTS, names.renamed().size());
        assertTrue(table.with(names).contains("P100001 M_ME_TF_1 100000 \"Point"));
    }

    @Test
    void namesThatHangTogetherAreRefusedTogether() {
        var edits = rows.stream().skip(1).map(row -> new CellEdit(row, column("name"), "P" + row)).toList();
        var change = TableEdits.of(table.table(), TableRequest.edit(edits));
        assertEquals(POINTS - 1, change.refusals().size(), "P1 keeps its name, so P2 does, so P3 does …");
        assertEquals(List.of(), change.changes());
    }

    @Test
    void oneCellIsShownAtOnce() {
        var parsed = StationLanguage.parsedTexts();
        var change = TableEdits.of(table.table(), TableRequest.edit(List.of(new CellEdit(5, column("unit"), "MV"))));
        var next = table.table().after(change.changes(), 1).orElseThrow();
        assertEquals("MV", next.text(5, column("unit")));
        assertEquals(1, next.revision());
        assertEquals(parsed + 1, StationLanguage.parsedTexts(), "One line was parsed.");
        assertEquals("P100000", next.text(POINTS - 1, column("name")));
    }

    @Test
    void isFilteredSortedCopiedAndDeleted() {
        assertEquals(1, RowFilter.parse("name:p77777", table.table().columns()).rows(table.table()).size());
        var sorted = new RowOrder(
                List.of(new RowOrder.By(column("unit"), true), new RowOrder.By(column("name"), false)))
                .sorted(table.table(), rows);
        assertEquals(List.of(99_999, 99_998), sorted.subList(0, 2));
        var change = TableEdits.of(table.table(), TableRequest.delete(rows));
        assertEquals("rtu R {\n    station 1 {\n    }\n}\n", table.with(change));
        assertEquals(1, change.changes().size());
    }
}
