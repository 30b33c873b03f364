/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.dsl.host.tests.TableText.edit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.NewRow;
import org.telecontrol.dsl.host.table.Refusal;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;

/** Rows that come and go. */
class TableRowsTest {

    private final TableText bay = TableText.of(TableEditsTest.TEXT);

    @Test
    void rowsAreDeletedWithTheirLines() {
        var change = TableEdits.of(bay.table(), TableRequest.delete(List.of(0, 1)));
        assertEquals("""
                typical Bay {
                    command Ctl   C_DC_NA_1 +20 "Breaker" qualifier 1 select returns Q0
                }
                """, bay.with(change));
        var oneLine = TableText.of("typical T { point A M_SP_NA_1 +1 point B M_SP_NA_1 +2 }");
        assertEquals("typical T { point A M_SP_NA_1 +1 }",
                oneLine.with(TableEdits.of(oneLine.table(), TableRequest.delete(List.of(1)))));
        assertEquals("typical T { }",
                oneLine.with(TableEdits.of(oneLine.table(), TableRequest.delete(List.of(1, 0)))));
    }

    @Test
    void aRowIsAddedBelowAnotherOneAndGoesOnFromIt() {
        var change = TableEdits.of(bay.table(), TableRequest.add(List.of(new NewRow(0, Map.of()),
                new NewRow(1, Map.of(TableText.column("unit"), "A", TableText.column("description"), "Current",
                        TableText.column("meta:K"), "v")),
                new NewRow(1, Map.of(TableText.column("name"), "Q0", TableText.column("type"), "nothing")))));
        assertEquals("""
                typical Bay {
                    point   Q0    M_DP_TB_1 +0  "Breaker" states "moving", "open", "closed", "faulty" // main
                    point   Q1    M_DP_TB_1 +1
                    point   U_L1  M_ME_TF_1 +10 "Voltage" unit "kV" /* line */ factor 0.1
                    point   U_L2  M_ME_TF_1 +11 "Current" unit "A"
                        meta K "v"
                    point   Q2    M_ME_TF_1 +12
                    command Ctl   C_DC_NA_1 +20 "Breaker" qualifier 1 select returns Q0
                }
                """, bay.with(change));
        assertEquals(List.of("5: nothing is no type identification; did you mean M_SP_NA_1?",
                "5: There is a point Q0 in this typical already: the new one is called Q2"),
                change.refusals().stream().map(refusal -> refusal.row() + ": " + refusal.reason()).sorted().toList()
                        .reversed());
    }

    @Test
    void whatANewRowCannotBeIsRefusedOnce() {
        var change = TableEdits.of(bay.table(), TableRequest.add(List.of(new NewRow(1,
                Map.of(TableText.column("kind"), "valve")))));
        assertEquals(List.of("A row is a point or a command, not valve"),
                change.refusals().stream().map(Refusal::reason).toList());
        assertTrue(bay.with(change).contains("point   U_L2  M_ME_TF_1 +11\n"), bay.with(change));
    }

    @Test
    void rowsAreEditedAddedAndDeletedInOneStep() {
        var request = new TableRequest(List.of(new CellEdit(0, TableText.column("meta:K"), "v")),
                List.of(new NewRow(0, Map.of())), List.of(1));
        assertEquals("""
                typical Bay {
                    point   Q0    M_DP_TB_1 +0  "Breaker" states "moving", "open", "closed", "faulty" // main
                        meta K "v"
                    point   Q1    M_DP_TB_1 +1
                    command Ctl   C_DC_NA_1 +20 "Breaker" qualifier 1 select returns Q0
                }
                """, bay.with(TableEdits.of(bay.table(), request)));
    }

    @Test
    void theNameOfADeletedRowIsFree() {
        var request = new TableRequest(List.of(edit(1, "name", "Q0")),
                List.of(new NewRow(1, Map.of(TableText.column("name"), "U_L1"))), List.of(0));
        var change = TableEdits.of(bay.table(), request);
        assertEquals(List.of(), change.refusals());
        assertEquals(List.of("Q0", "U_L1", "Ctl"), TableText.of(bay.with(change)).cells("name"));
    }
}
