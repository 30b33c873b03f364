/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.dsl.host.tests.TableText.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.Paste;
import org.telecontrol.dsl.host.table.TabSeparated;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.testkit.stations.RandomConfiguration;

class TabSeparatedTest {

    private static final String TEXT = """
            rtu R {
                station 1 {
                    point A M_SP_NA_1 1 "First"
                    point B M_SP_NA_1 2 states "off", "on" // last
                }
            }
            """;

    private final TableText table = TableText.of(TEXT);

    @Test
    void isReadAsExcelAndLibreOfficeWriteIt() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), TabSeparated.parse("a\tb\r\nc\t\r\n"));
        assertEquals(List.of(List.of("a"), List.of("b")), TabSeparated.parse("a\nb"));
        assertEquals(List.of(List.of("one\ntwo", "say \"hi\"", "x")),
                TabSeparated.parse("\"one\ntwo\"\t\"say \"\"hi\"\"\"\tx\r\n"));
        assertEquals(List.of(List.of("", ""), List.of(""), List.of("z")), TabSeparated.parse("\t\n\nz\n"));
        assertEquals(List.of(List.of("5\" pipe", "\"half")), TabSeparated.parse("5\" pipe\t\"half"),
                "A quote within a cell, or one that is not closed, is a character.");
        assertEquals(List.of(), TabSeparated.parse(""));
    }

    @Test
    void anyCellsComeBackAsTheyWere() {
        var random = new Random(104);
        List<List<String>> grid = IntStream.range(0, 2000)
                .mapToObj(row -> List.of(awkward(random), awkward(random))).toList();
        var written = TableText.of(IntStream.range(0, grid.size())
                .mapToObj(row -> "point P" + row + " M_SP_NA_1 " + (row + 1) + " " + quoted(grid.get(row).get(0))
                        + " unit " + quoted(grid.get(row).get(1)))
                .collect(Collectors.joining("\n", "rtu R { station 1 {\n", "\n} }")));
        var rows = IntStream.range(0, grid.size()).boxed().toList();
        assertEquals(grid, TabSeparated.parse(
                TabSeparated.of(written.table(), rows, List.of(column("description"), column("unit")))));
    }

    private static String awkward(Random random) {
        var text = new StringBuilder();
        for (var length = random.nextInt(5); length > 0; length--) {
            text.append("\"\t\n\r,a \\".charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t").replace("\n", "\\n")
                .replace("\r", "\\r") + '"';
    }

    @Test
    void aWholeTablePastedOverItselfChangesNothing() {
        for (var seed = 0; seed < 20; seed++) {
            var random = TableText.of(StationFiles.text(RandomConfiguration.of(seed)));
            var rows = IntStream.range(0, random.table().size()).boxed().toList();
            var copied = TabSeparated.of(random.table(), rows, random.table().columns());
            var paste = Paste.at(TabSeparated.parse(copied), rows, random.table().columns());
            var change = TableEdits.of(random.table(), paste.request());
            assertEquals(List.of(), change.changes(), "seed " + seed);
            assertEquals(List.of(), change.refusals(), "seed " + seed);
        }
    }

    private String pasted(String clipboard, List<Integer> rows, List<Column> columns, List<String> refusals) {
        var change = TableEdits.of(table.table(), Paste.at(TabSeparated.parse(clipboard), rows, columns).request());
        change.refusals().forEach(refusal -> refusals.add(refusal.row() + " " + refusal.column().id() + ": "
                + refusal.reason()));
        return table.with(change);
    }

    @Test
    void cellsThatDoNotFitAreNamedAndNothingElseIsLost() {
        List<String> refusals = new ArrayList<>();
        assertEquals(TEXT.replace("1 \"First\"", "1 \"1st\" unit \"V\"").replace("2 states", "2 unit \"A\" states"),
                pasted("1st\tV\tx\n\tA\t\n", List.of(0, 1),
                        List.of(column("description"), column("unit"), column("group")), refusals));
        assertEquals(List.of("0 group: a number is expected here, not \"x\""), refusals);
    }

    @Test
    void rowsThatTheTableDoesNotHaveAreAddedBelowTheLastOne() {
        List<String> refusals = new ArrayList<>();
        assertEquals("""
                rtu R {
                    station 1 {
                        point A M_SP_NA_1 1 "First"
                        point B M_SP_NA_1 7 states "off", "on" // last
                        point C M_SP_NA_1 3 unit "V"
                        point A_2 M_SP_NA_1 8
                    }
                }
                """, pasted("B\t7\t\nC\t\tV\nA\t8\t\n", List.of(1), List.of(column("name"), column("address"),
                column("unit")), refusals));
        assertEquals(List.of("3 name: There is a point A in RTU R already: the new one is called A_2"), refusals);
    }

    @Test
    void columnsBeyondTheTableAreCounted() {
        assertEquals(2, Paste.at(TabSeparated.parse("a\tb\tc"), List.of(0), List.of(column("unit"))).columnsBeyond());
        assertEquals(0, Paste.at(TabSeparated.parse("a"), List.of(0), List.of(column("unit"))).columnsBeyond());
    }

    @Test
    void oneCellFillsAllThatAreChosen() {
        var edits = Paste.over(TabSeparated.parse("V"), List.of(0, 1), List.of(column("unit"), column("meta:K")));
        assertEquals(List.of("V", "V"), TableText.of(table.with(TableEdits.of(table.table(),
                TableRequest.edit(edits)))).cells("meta:K"));
    }
}
