/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.dsl.host.tests.TableText.column;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.CellFindings;
import org.telecontrol.dsl.host.table.RowFilter;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.validation.IssueCodes;

/** Which rows are shown, in what order, and what is marked on them. */
class RowChoiceTest {

    private static final String TEXT = """
            rtu R {
                station 1 {
                    point F10 M_ME_NC_1 0x10 "Voltage" unit "kV" dead-band 10 cyclic 1min meta ROOM "2 b"
                    point F2  M_ME_NC_1 9    "Current" unit "A"  dead-band 9.5 cyclic 2s
                    point f1  M_SP_NA_1 0.0.11 "Door"
                }
                station 2 { point A M_SP_NA_1 1 }
            }
            """;
    private static final List<Integer> ALL = List.of(0, 1, 2, 3);

    private final TableText table = TableText.of(TEXT);

    private List<Integer> filtered(String text) {
        return RowFilter.parse(text, table.table().columns()).rows(table.table());
    }

    @Test
    void allWordsMustBeFoundSomewhere() {
        assertEquals(ALL, filtered(" "));
        assertEquals(List.of(0), filtered("VOLT f10"));
        assertEquals(List.of(0, 1), filtered("m_me"));
        assertEquals(List.of(3), filtered("station 2 sp"));
        assertEquals(List.of(), filtered("volt door"));
    }

    @Test
    void aWordMayBeLookedForInOneColumn() {
        assertEquals(List.of(0), filtered("address:16"), "It is written 0x10.");
        assertEquals(List.of(0), filtered("unit:kv"));
        assertEquals(List.of(0, 1), filtered("unit:"));
        assertEquals(List.of(0), filtered("meta:ROOM:2"));
        assertEquals(List.of(1), filtered("dead-band:9 current"));
    }

    private List<Integer> sorted(RowOrder.By... columns) {
        return new RowOrder(List.of(columns)).sorted(table.table(), ALL);
    }

    private static RowOrder.By by(String column, boolean ascending) {
        return new RowOrder.By(column(column), ascending);
    }

    @Test
    void rowsAreOrderedAsPeopleOrderThem() {
        assertEquals(ALL, sorted());
        assertEquals(List.of(3, 2, 1, 0), sorted(by("name", true)));
        assertEquals(List.of(3, 1, 2, 0), sorted(by("address", true)));
        assertEquals(List.of(1, 0, 2, 3), sorted(by("cyclic", true)));
        assertEquals(List.of(0, 1, 2, 3), sorted(by("dead-band", false)), "Nothing comes last in both directions.");
        assertEquals(List.of(2, 3, 0, 1), sorted(by("type", false), by("name", false)));
        assertEquals(List.of(3, 0, 1, 2), sorted(by("where", false)));
    }

    @Test
    void anAddressThatTwoRowsHaveIsFoundAtBoth() {
        var text = TEXT.replace("0.0.11 \"Door\"", "0.0.11 \"Door\" point Gate M_SP_NA_1 11");
        var twice = TableText.of(text);
        var later = new Finding(Finding.Severity.ERROR, IssueCodes.DUPLICATE_ADDRESS,
                "Address 11 of station 1 is declared twice: f1 and Gate are both M_SP_NA_1", text.lastIndexOf("11"), 2,
                6);
        var found = CellFindings.of(twice.table(), new Known<>(0, List.of(later))).orElseThrow();
        assertEquals(List.of(later), found.at(3, column("address")));
        var earlier = found.at(2, column("address")).getFirst();
        assertEquals(later.message(), earlier.message());
        assertEquals(text.indexOf("0.0.11"), earlier.offset());
        assertEquals(5, earlier.line());
        assertEquals(Set.of(2, 3), found.rows());
    }

    @Test
    void findingsAreOnTheirCells() {
        var unit = new Finding(Finding.Severity.WARNING, "x", "Odd", TEXT.indexOf("\"kV\""), 4, 3);
        var worse = new Finding(Finding.Severity.ERROR, "x", "Wrong", TEXT.indexOf("unit"), 4, 3);
        var name = new Finding(Finding.Severity.ERROR, "x", "Twice", TEXT.indexOf("F2"), 2, 4);
        var elsewhere = new Finding(Finding.Severity.ERROR, "x", "No such thing", 0, 3, 1);
        var found = CellFindings.of(table.table(), new Known<>(0, List.of(elsewhere, worse, unit, name))).orElseThrow();
        assertEquals(List.of(worse, unit), found.at(0, column("unit")));
        assertEquals(List.of(name), found.at(1, column("name")));
        assertEquals(Set.of(0, 1), found.rows());
        assertEquals(List.of(), found.at(2, column("name")));
        assertTrue(CellFindings.of(table.table(), new Known<>(1, List.of(unit))).isEmpty(),
                "They are about another state of the text.");
    }
}
