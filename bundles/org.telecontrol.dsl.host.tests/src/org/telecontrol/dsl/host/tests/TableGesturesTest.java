/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.telecontrol.dsl.host.tests.TableText.column;
import static org.telecontrol.dsl.host.tests.TableText.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.table.AddressSeries;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.CellChoices;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.CellSearch;
import org.telecontrol.dsl.host.table.CellSearch.Option;
import org.telecontrol.dsl.host.table.Fill;

class TableGesturesTest {

    private static final List<Integer> ROWS = List.of(0, 1, 2, 3);

    private final TableText table = TableText.of("""
            typical T {
                point A1 M_ME_NC_1 +0x0A "Voltage L1" unit "kV" limits high-alarm 90
                point A2 M_ME_NC_1 +0x0B "Voltage L2" unit "kV"
                point B1 M_ME_NC_1 +0x0C "voltage l3" unit "A"
                point B2 M_ME_NC_1 +0x0D
            }
            """);

    private List<String> after(List<CellEdit> edits, String column) {
        return TableText.of(table.with(edits.toArray(CellEdit[]::new))).cells(column);
    }

    @Test
    void fillDownRepeatsTheFirstRow() {
        var filled = Fill.down(table.table(), List.of(0, 2, 3), List.of(column("unit"), column("limits")));
        assertEquals(List.of("kV", "kV", "kV", "kV"), after(filled, "unit"));
        assertEquals(List.of("high-alarm 90", "", "high-alarm 90", "high-alarm 90"), after(filled, "limits"));
        assertEquals(List.of("", "", "", ""),
                after(Fill.down(table.table(), List.of(3, 2, 1, 0), List.of(column("unit"))),
                        "unit"),
                "An empty cell empties the others.");
        assertEquals(List.of(), Fill.down(table.table(), List.of(), List.of(column("unit"))));
    }

    @Test
    void aBulkChangeWritesOneTextIntoAllCells() {
        assertEquals(List.of("1, 2", "1, 2", "1, 2", "1, 2"),
                after(Fill.all(ROWS, List.of(column("group")), "1,2"), "group"));
    }

    @Test
    void aSeriesOfAddressesIsWrittenLikeItsStart() {
        assertEquals(List.of("+100", "+102", "+104", "+106"), after(AddressSeries.of(ROWS, "100", 2), "address"));
        assertEquals(List.of("+0x01FF", "+0x0200", "+0x0201", "+0x0202"),
                after(AddressSeries.of(ROWS, "+0x01FF", 1), "address"));
        assertEquals(List.of("+1.0.254", "+1.0.255", "+1.1.0", "+1.1.1"),
                after(AddressSeries.of(ROWS, "1.0.254", 1), "address"));
        assertEquals(List.of("+255.255", "+1.0.0", "+1.0.1", "+1.0.2"),
                after(AddressSeries.of(ROWS, "255.255", 1), "address"));
        assertEquals(List.of("+0x06", "+0x08", "+0x0A", "+0x0C"),
                after(AddressSeries.of(List.of(3, 2, 1, 0), "0x0C", -2), "address"));
    }

    @Test
    void fillDownGoesOnWithAddresses() {
        var rtu = TableText.of("""
                rtu R {
                    station 1 {
                        point A M_SP_NA_1 1000
                        point B M_SP_NA_1 1010
                        point C M_SP_NA_1 7
                        point D M_SP_NA_1 16777210
                        point E M_SP_NA_1 x
                    }
                }
                """);
        assertEquals(List.of("1000", "1010", "1020", "1030"), filled(rtu, List.of(0, 1, 2, 3)),
                "The first two say the step.");
        assertEquals(List.of("1000", "1010", "1001", "16777210"), filled(rtu, List.of(0, 2)), "Two say none.");
        assertEquals(List.of("1012", "1010", "1011", "16777210"), filled(rtu, List.of(1, 2, 0)),
                "What falls is no step.");
        assertEquals("The series leaves the addresses at row 3: 33554413 is not 0 to 16777215",
                assertThrows(IllegalArgumentException.class, () -> filled(rtu, List.of(2, 3, 0))).getMessage());
    }

    private static List<String> filled(TableText rtu, List<Integer> rows) {
        var edits = Fill.down(rtu.table(), rows, List.of(column("address")));
        return TableText.of(rtu.with(edits.toArray(CellEdit[]::new))).cells("address").subList(0, 4);
    }

    @Test
    void aSeriesThatLeavesTheAddressesIsRefused() {
        assertEquals("The series leaves the addresses at row 2: 16777216 is not 0 to 16777215",
                assertThrows(IllegalArgumentException.class, () -> AddressSeries.of(ROWS, "16777215", 1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> AddressSeries.of(ROWS, "x", 1));
    }

    @Test
    void whatIsLookedForIsFoundAndReplacedInTheChosenColumns() {
        var voltage = CellSearch.of("voltage", Set.of());
        var columns = List.of(column("description"), column("unit"));
        assertEquals(List.of(new Cell(0, column("description")), new Cell(1, column("description")),
                new Cell(2, column("description"))), voltage.find(table.table(), ROWS, columns));
        assertEquals(List.of(), voltage.find(table.table(), ROWS, List.of(column("unit"))));
        assertEquals(1, CellSearch.of("voltage", Set.of(Option.CASE_SENSITIVE)).find(table.table(), ROWS, columns)
                .size());
        assertEquals(List.of("U$1 L1", "U$1 L2", "U$1 l3", ""),
                after(voltage.replace(table.table(), voltage.find(table.table(), ROWS, columns), "U$1"),
                        "description"));
        var whole = CellSearch.of("a", Set.of(Option.WHOLE_CELL));
        assertEquals(List.of(edit(2, "unit", "mA")),
                whole.replace(table.table(), whole.find(table.table(), ROWS, columns), "mA"));
        var empty = CellSearch.of("", Set.of(Option.WHOLE_CELL));
        assertEquals(List.of(edit(3, "unit", "V")),
                empty.replace(table.table(), empty.find(table.table(), ROWS, List.of(column("unit"))), "V"));
    }

    @Test
    void regularExpressionsHaveGroups() {
        var digit = CellSearch.of("l([0-9])$", Set.of(Option.REGULAR_EXPRESSION));
        var found = digit.find(table.table(), ROWS, List.of(column("description")));
        assertEquals(List.of("Voltage phase 1", "Voltage phase 2", "voltage phase 3", ""),
                after(digit.replace(table.table(), found, "phase $1"), "description"));
        assertEquals("The replacement names a group that the expression does not have", assertThrows(
                IllegalArgumentException.class, () -> digit.replace(table.table(), found, "$2")).getMessage());
        assertEquals("The replacement ends with a \\, which stands before a sign that is meant as it is", assertThrows(
                IllegalArgumentException.class, () -> digit.replace(table.table(), found, "\\")).getMessage());
        assertEquals("A $ in the replacement stands before the number of a group, or \\$ for itself", assertThrows(
                IllegalArgumentException.class, () -> digit.replace(table.table(), found, "$")).getMessage());
        assertEquals("This is no regular expression: Unclosed group", assertThrows(IllegalArgumentException.class,
                () -> CellSearch.of("(", Set.of(Option.REGULAR_EXPRESSION))).getMessage());
        assertThrows(IllegalArgumentException.class, () -> CellSearch.of("", Set.of()));
    }

    @Test
    void theNextPlaceIsFoundRoundTheEnd() {
        var kilovolt = CellSearch.of("kV", Set.of());
        var columns = List.of(column("name"), column("unit"));
        assertEquals(Optional.of(new Cell(1, column("unit"))), kilovolt.next(table.table(), ROWS, columns, 1, 1));
        assertEquals(Optional.of(new Cell(0, column("unit"))), kilovolt.next(table.table(), ROWS, columns, 3, 1));
        assertEquals(Optional.of(new Cell(1, column("unit"))), kilovolt.next(table.table(), ROWS, columns, 1, -1));
        assertEquals(Optional.empty(),
                CellSearch.of("xyz", Set.of()).next(table.table(), ROWS, columns, 0, 1));
        assertEquals(Optional.empty(), kilovolt.next(table.table(), List.of(), columns, 0, 1));
    }

    @Test
    void wordsMayBeChosen() {
        assertEquals(List.of("kV", "A"), CellChoices.of(table.table(), 3, column("unit")));
        assertEquals(List.of("point", "command"), CellChoices.of(table.table(), 3, column("kind")));
        assertEquals(List.of("direct", "select"), CellChoices.of(table.table(), 3, column("mode")));
        assertEquals(true, CellChoices.of(table.table(), 3, column("type")).contains("M_ME_TF_1"));
        assertEquals(false, CellChoices.of(table.table(), 3, column("type")).contains("C_SC_NA_1"));
        assertEquals(List.of(), CellChoices.of(table.table(), 3, column("name")));
    }
}
