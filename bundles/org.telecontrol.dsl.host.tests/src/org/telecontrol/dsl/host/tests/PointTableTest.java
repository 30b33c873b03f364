/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.table.Column;

class PointTableTest {

    private static final String TEXT = """
            typical Bay "A bay" {
                point   Q0  M_DP_TB_1 +0   "Breaker \\"Q0\\"" states "moving", "open", "closed", "a, b" simulate follow after 2s
                point   U   M_ME_TF_1 +0x0A unit "kV" factor 0.1 offset - 3 // volts
                command Ctl C_DC_NA_1 +1.0 qualifier 1 select within 10s termination optional returns Q0
                    meta A "1", "B c" "2"
                    allow window "Old"
            }
            rtu NORTH {
                station 1 {
                    use Bay F01 from 1000
                    point ^point M_ME_TE_1 /* here */ 12 limits low-alarm -10 /* low */ high-alarm
                        90 dead-band 0.5 group 1, 3 counter-group 2 tolerates invalid, carry cyclic 1min
                        background 1h simulate replay "a//b.csv" every 1h meta "B c" "x\\ty", D ""
                    command C C_SC_NA_1 1.2.3 returns F01 . Q0
                }
            }
            """;

    private final TableText table = TableText.of(TEXT);

    @Test
    void hasARowForEachDeclaration() {
        assertEquals(List.of("typical Bay", "typical Bay", "typical Bay", "NORTH / station 1", "NORTH / station 1"),
                table.cells("where"));
        assertEquals(List.of("Q0", "U", "Ctl", "point", "C"), table.cells("name"));
        assertTrue(table.table().row(2).command());
        assertFalse(table.table().row(3).broken());
    }

    @Test
    void cellsSayWhatSomebodyWouldType() {
        assertEquals("where=typical Bay; kind=point; name=Q0; type=M_DP_TB_1; address=+0; description=Breaker \"Q0\";"
                + " states=moving, open, closed, \"a, b\"; simulate=follow after 2s", table.row(0));
        assertEquals("where=typical Bay; kind=point; name=U; type=M_ME_TF_1; address=+0x0A; unit=kV;"
                + " scaling=factor 0.1 offset -3", table.row(1));
        assertEquals(
                "where=typical Bay; kind=command; name=Ctl; type=C_DC_NA_1; address=+1.0; qualifier=1; mode=select;"
                        + " within=10s; termination=optional; returns=Q0; meta:A=1; meta:B c=2; allow=window \"Old\"",
                table.row(2));
        assertEquals("where=NORTH / station 1; kind=point; name=point; type=M_ME_TE_1; address=12;"
                + " limits=low-alarm -10 high-alarm 90; dead-band=0.5; group=1, 3; counter-group=2;"
                + " tolerates=invalid, carry; cyclic=1min; background=1h; simulate=replay \"a//b.csv\" every 1h;"
                + " meta:B c=x\ty", table.row(3));
        assertEquals("where=NORTH / station 1; kind=command; name=C; type=C_SC_NA_1; address=1.2.3; returns=F01.Q0",
                table.row(4));
    }

    @Test
    void metadataHasAColumnForEachKeyInTheOrderOfTheText() {
        assertEquals(List.of("meta:A", "meta:B c", "meta:D"), table.table().columns().stream().map(Column::id)
                .filter(id -> id.startsWith("meta:")).toList());
    }

    @Test
    void cellsAreFoundByTheirPlaceInTheText() {
        assertEquals("unit", columnAt("\"kV\""));
        assertEquals("unit", columnAt("unit"));
        assertEquals("limits", columnAt("high-alarm"));
        assertEquals("meta:B c", columnAt("\"2\""));
        assertEquals("address", columnAt("0x0A"));
        assertEquals("allow", columnAt("window"));
        assertTrue(table.table().cellAt(TEXT.indexOf("use Bay")).isEmpty());
        assertTrue(table.table().cellAt(0).isEmpty());
        var region = table.table().region(1, TableText.column("scaling")).orElseThrow();
        assertEquals("factor 0.1 offset - 3", TEXT.substring(region.offset(), region.end()));
    }

    private String columnAt(String words) {
        return table.table().cellAt(TEXT.indexOf(words)).orElseThrow().column().id();
    }

    @Test
    void aLineThatIsNotUnderstoodIsBrokenAndItsNeighboursAreNot() {
        var broken = TableText.of("""
                typical T {
                    point A M_SP_NA_1 +1
                    point B M_SP_NA_1 +2 unit unit "V"
                    point C M_SP_NA_1 +3
                    point D M_SP_XX_1 +4 unit "V"
                    point E M_SP_NA_1
                    point F M_SP_NA_1 +5
                }
                """);
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), broken.cells("name"));
        assertEquals(List.of(1, 4), IntStream.range(0, 6)
                .filter(row -> broken.table().row(row).broken()).boxed().toList());
        assertEquals("M_SP_XX_1", broken.cell(3, "type"), "A word that is no value can be written anew.");
    }

    @Test
    void anEmptyTextHasAnEmptyTable() {
        assertEquals(0, TableText.of("").table().size());
        assertEquals(0, TableText.of("% ? {").table().size());
    }
}
