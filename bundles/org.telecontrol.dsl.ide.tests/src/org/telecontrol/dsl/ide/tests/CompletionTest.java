/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is proposed where. */
class CompletionTest {

    private static final String TYPICAL = "typical Bay { point Pos M_DP_TB_1 +0 command Ctl C_DC_NA_1 +7 }\n";

    @Test
    void elementsAtTheTop() {
        assertEquals(List.of("dve", "link", "rtu", "typical"), Editing.proposals("|").stream().sorted().toList());
    }

    @Test
    void typesOfPointsWithTheirMeaning() {
        var proposals = Editing.proposals("rtu R { station 1 { point A |");
        assertTrue(proposals.contains("M_DP_TB_1 - 31 Double-point information with time tag CP56Time2a"),
                proposals::toString);
        assertFalse(proposals.stream().anyMatch(proposal -> proposal.startsWith("C_")), proposals::toString);
        assertFalse(proposals.stream().anyMatch(proposal -> proposal.startsWith("M_SP_TA_1")), proposals::toString);
    }

    @Test
    void typesOfCommands() {
        assertEquals(List.of("C_DC_NA_1 - 46 Double command", "C_DC_TA_1 - 59 Double command with time tag CP56Time2a"),
                Editing.proposals("rtu R { station 1 { command A C_D|").stream()
                        .filter(proposal -> proposal.contains(" - ")).toList());
    }

    @Test
    void nextFreeAddress() {
        assertTrue(Editing.proposals(TYPICAL + "rtu R { station 1 { use Bay F from 100 point A M_SP_NA_1 | } }")
                .contains("101 - next free address"));
        assertTrue(Editing.proposals(TYPICAL + "rtu R { station 1 { use Bay F from 100 command A C_SC_NA_1 | } }")
                .contains("108 - next free address"));
        assertTrue(Editing.proposals(TYPICAL + "rtu R { station 1 { use Bay F from 100 use Bay G from | } }")
                .contains("108 - next free address"));
        assertTrue(Editing.proposals("rtu R { station 4 { } station | { } }").contains("5 - next free address"));
    }

    @Test
    void nextRelativeAddress() {
        assertTrue(Editing.proposals("typical Bay { point A M_SP_NA_1 +41 point B M_SP_NA_1 |")
                .contains("+42 - next free address"));
    }

    @Test
    void returnInformationOfTheTypical() {
        var proposals = Editing.proposals("typical Bay { point Pos M_DP_TB_1 +0 command Ctl C_DC_NA_1 +7 returns |");
        assertTrue(proposals.contains("Pos - point"), proposals::toString);
    }

    @Test
    void membersOfGroups() {
        var rtu = "rtu R { station 1 { use Bay F from 100 point A M_SP_NA_1 5 } }\n";
        assertEquals(List.of("F - use of a typical", "A - point"), Editing.proposals(TYPICAL + rtu
                + "dve D { include R.| }"));
        assertEquals(List.of("Pos - point", "Ctl - command"), Editing.proposals(TYPICAL + rtu
                + "dve D { include R.F.| }"));
    }

    @Test
    void titlesAreQuoted() {
        assertEquals(List.of("\"Grid of the north\" - DVE group", "D - DVE group"),
                Editing.proposals("dve \"Grid of the north\" { } dve D in | { }"));
    }

    @Test
    void nothingIsProposedForNames() {
        assertEquals(List.of(), Editing.proposals("rtu |"));
    }

    @Test
    void propertiesOfPoints() {
        var proposals = Editing.proposals("rtu R { station 1 { point A M_ME_NC_1 5 |");
        assertTrue(proposals.containsAll(List.of("unit", "factor", "range", "states", "limits", "dead-band", "group",
                "counter-group", "tolerates", "meta", "point", "command", "use")), proposals::toString);
        assertFalse(proposals.contains("select"), proposals::toString);
    }
}
