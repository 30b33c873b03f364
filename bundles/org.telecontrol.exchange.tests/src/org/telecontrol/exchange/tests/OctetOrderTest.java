/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.iec104.AddressNotation;

/** Which octet of a dotted address comes first: as the layout says, else as the cells tell, else as people prefer it. */
class OctetOrderTest {

    private static final ImportOptions HIGH = ImportOptions.DEFAULT;
    private static final ImportOptions LOW = HIGH.withAddresses(AddressNotation.DOTTED_LOW_FIRST);
    private static final String OPEN_CELLS = "1.0.2;30;A";
    private static final String DOUBT = "Neither the layout nor the cells tell which octet of addresses such as 1.0.2"
            + " comes first: they are read with the ";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void whatTheCellsLeaveOpenIsReadAsPreferredAndThatIsTold() throws IOException {
        var high = read(HIGH, OPEN_CELLS);
        assertEquals(List.of(65538), addresses(high));
        assertEquals(List.of(DOUBT + "high one first, as preferred"), doubts(high));
        var low = read(LOW, OPEN_CELLS);
        assertEquals(List.of(131073), addresses(low));
        assertEquals(List.of(DOUBT + "low one first, as preferred"), doubts(low));
        assertEquals("dotted low first", low.profile().columns().getFirst().form().address().toString(),
                "The layout that is kept says what was read.");
    }

    @Test
    void whatTheCellsTellIsReadSo() throws IOException {
        var cells = new String[]{"1.0.2;30;A", "2.0.2;30;B", "3.0.2;30;C"};
        assertEquals(List.of(131073, 131074, 131075), addresses(read(HIGH, cells)));
        assertEquals(List.of(), doubts(read(HIGH, cells)));
        var other = new String[]{"1.0.2;30;A", "1.0.3;30;B"};
        assertEquals(List.of(65538, 65539), addresses(read(LOW, other)));
    }

    @Test
    void aLayoutThatLeavesItOpenIsReadByTheCellsAndThePreference() throws IOException {
        var open = layout("");
        assertEquals(List.of(131073), addresses(read(LOW.withProfile(open), OPEN_CELLS)));
        assertEquals(List.of(131073, 131074),
                addresses(read(HIGH.withProfile(open), "1.0.2;30;A", "2.0.2;30;B")));
        assertEquals(1, doubts(read(HIGH.withProfile(open), OPEN_CELLS)).size());
        assertEquals(List.of(4112), addresses(read(HIGH.withProfile(open).withAddresses(AddressNotation.HEXADECIMAL),
                "4112;30;A")), "Numbers are numbers, whatever is preferred.");
    }

    @Test
    void aLayoutThatSaysItIsFollowed() throws IOException {
        var said = layout(", form: dotted high first");
        var list = read(LOW.withProfile(said), "1.0.2;30;A", "2.0.2;30;B");
        assertEquals(List.of(65538, 131074), addresses(list));
        assertEquals(List.of(), doubts(list));
    }

    private static LayoutProfile layout(String form) throws IOException {
        return LayoutFile.read("id: own\nname: Own\ncolumns:\n  - { header: IOA, means: address" + form + " }\n"
                + "  - { header: Type, means: type }\n  - { header: Name, means: name }\n", "own.layout.yaml");
    }

    private PointList read(ImportOptions options, String... rows) throws IOException {
        var lines = new String[rows.length + 1];
        lines[0] = "IOA;Type;Name";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return PointListImport.read(Lists.csv(folder, lines), options, Progress.NONE);
    }

    private static List<Integer> addresses(PointList list) {
        return list.points().stream().map(ListedPoint::ioa).toList();
    }

    private static List<String> doubts(PointList list) {
        return list.problems().stream().filter(problem -> problem.code().equals("octet-order")).map(Problem::message)
                .toList();
    }
}
