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
        assertEquals(List.of("dve", "link", "rtu", "typical", "dve … - new DVE group", "link … - new link profile",
                "rtu … - new RTU with a station", "typical … - new bay with a breaker"), Editing.proposals("|"));
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
                Editing.proposals("rtu R { station 1 { command A C_D|"));
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
    void addressesThatAreLeftBehind() {
        assertEquals(List.of("3 - next free address"), Editing.proposals(
                "rtu R { station 1 { point A M_SP_NA_1 1 point B M_SP_NA_1 | point C M_SP_NA_1 2 } }"));
        assertEquals(List.of("11 - next free address"), Editing.proposals("rtu R { station 1 { "
                + "point A M_SP_NA_1 10 point B M_SP_NA_1 | point C M_SP_NA_1 16777215 } }"));
        assertEquals(List.of("1 - next free address"), Editing.proposals("rtu R { station 1 { "
                + "point A M_SP_NA_1 16777215 point B M_SP_NA_1 | } }"));
        assertEquals(List.of("2 - next free address"), Editing.proposals("link L { ioa-size 1 } rtu R link L { "
                + "station 1 { point A M_SP_NA_1 1 point B M_SP_NA_1 255 point C M_SP_NA_1 | } }"));
        assertTrue(Editing.proposals("rtu R { station 65534 { } station | { } }").contains("1 - next free address"));
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
        assertEquals(List.of("A - point", "F - use of a typical"), Editing.proposals(TYPICAL + rtu
                + "dve D { include R.| }"));
        assertEquals(List.of("Ctl - command", "Pos - point"), Editing.proposals(TYPICAL + rtu
                + "dve D { include R.F.| }"));
    }

    @Test
    void titlesAreQuoted() {
        assertEquals(List.of("D - DVE group", "\"Grid of the north\" - DVE group"),
                Editing.proposals("dve \"Grid of the north\" { } dve D in | { }"));
    }

    @Test
    void namesOfOtherFiles() {
        assertEquals(List.of("Bay - typical in other1.station", "Own - typical"),
                Editing.proposals("typical Own { } rtu R { station 1 { use | } }", TYPICAL));
        assertEquals(List.of("NORTH - RTU in other2.station", "NORTH.F - use of a typical", "NORTH.F.Ctl - command",
                "NORTH.F.Pos - point"),
                Editing.proposals("dve D { include N|", TYPICAL, "rtu NORTH { station 1 { use Bay F from 100 } }"));
        assertEquals(List.of("Ctl - command in other1.station", "Pos - point in other1.station"),
                Editing.proposals("dve D { include NORTH.F.| }", TYPICAL,
                        "rtu NORTH { station 1 { use Bay F from 100 } }").stream().sorted().toList());
    }

    @Test
    void returnInformationOfUses() {
        var rtu = "rtu R { station 1 { use Bay F from 100 point A M_SP_NA_1 5 command C C_SC_NA_1 5 returns %s } }";
        assertEquals(List.of("A - point", "F - use of a typical", "F.Pos - point"),
                Editing.proposals(rtu.formatted("|"), TYPICAL).stream().sorted().toList());
        assertEquals("returns F.Pos| } }", end(Editing.completed("F.Pos", rtu.formatted("po|"), TYPICAL), 18));
    }

    @Test
    void membersByTheirPoints() {
        var rtu = "rtu NORTH { station 1 { use Bay F01 from 100 point Point2 M_SP_NA_1 5 } }\n";
        var proposals = Editing.proposals("dve D { include Po| }", TYPICAL, rtu);
        assertTrue(proposals.contains("NORTH.F01.Pos - point"), proposals::toString);
        assertTrue(proposals.contains("NORTH.Point2 - point"), proposals::toString);
        assertEquals("dve D { include NORTH.F01.Pos| }",
                Editing.completed("NORTH.F01.Pos", "dve D { include Po| }", TYPICAL, rtu));
        assertEquals("dve D { include NORTH.F01| }",
                Editing.completed("NORTH.F01", "dve D { include F0| }", TYPICAL, rtu));
    }

    @Test
    void elementsTellWhatTheyAre() {
        var rtu = "rtu R { station 1 { use Bay F from 100 point A M_SP_NA_1 5 } }\n";
        assertEquals(List.of("A Point", "F TypicalUse"), Editing.completion(TYPICAL + rtu + "dve D { include R.| }")
                .stream().map(it -> it.label() + " " + it.element().orElseThrow().getName()).toList());
    }

    @Test
    void whatIsTypedOnMayBeAPartOfTheProposal() {
        var type = Editing.completion("rtu R { station 1 { point A dp|").stream()
                .filter(it -> it.label().equals("M_DP_TB_1")).findFirst().orElseThrow();
        assertTrue(type.fits("dp"));
        assertTrue(type.fits("dp_tb"));
        assertFalse(type.fits("dp_x"));
    }

    private static String end(String text, int length) {
        return text.substring(text.length() - length);
    }

    @Test
    void partsOfNamesAreEnough() {
        assertEquals("rtu R { station 1 { point A M_DP_TB_1|",
                Editing.completed("M_DP_TB_1", "rtu R { station 1 { point A dp_t|"));
    }

    @Test
    void stateTextsInUse() {
        var points = """
                rtu R { station 1 {
                    point A M_DP_TB_1 1 states "moving", "open", "closed", "faulty"
                    point B M_DP_NA_1 2 states "moving", "open", "closed", "faulty"
                    point C M_SP_NA_1 3 states "remote", "local"
                """;
        assertEquals(List.of("\"moving\", \"open\", \"closed\", \"faulty\" - used 2 times",
                "\"intermediate\", \"off\", \"on\", \"indeterminate\" - the standard's"),
                Editing.proposals(points + "point D M_DP_TB_1 4 states |"));
        assertEquals(List.of("\"remote\", \"local\" - used once", "\"off\", \"on\" - the standard's"),
                Editing.proposals(points + "point D M_SP_TB_1 4 states |"));
    }

    @Test
    void textsOfOtherFiles() {
        var other = """
                typical Bay { point U M_ME_NC_1 +0 unit "kV" }
                rtu S { station 1 {
                    point A M_DP_TB_1 1 states "moving", "open", "closed", "faulty"
                    point B M_ME_NC_1 2 unit "kV"
                    point C M_ME_NC_1 3 unit "A" } }
                """;
        assertEquals(List.of("\"kV\" - used 3 times", "\"A\" - used once"), Editing.proposals(
                "rtu R { station 1 { point V M_ME_NC_1 1 unit \"kV\" point W M_ME_NC_1 2 unit | } }", other));
        assertEquals("\"moving\", \"open\", \"closed\", \"faulty\" - used once", Editing.proposals(
                "rtu R { station 1 { point V M_DP_NA_1 1 states | } }", other).get(0));
    }

    @Test
    void textsInQuotesTakeThePlaceOfTheQuotes() {
        var point = "rtu R { station 1 { point A M_ME_NC_1 1 unit \"kV\" point B M_ME_NC_1 2 unit ";
        assertEquals(point + "\"kV\"| } }", Editing.completed("\"kV\"", point + "| } }"));
        assertEquals(point + "\"kV\"| } }", Editing.completed("\"kV\"", point + "\"|\" } }"));
        assertEquals(point + "\"kV\"| } }", Editing.completed("\"kV\"", point + "\"k|\" } }"));
        assertEquals(point + "\"kV\"|", Editing.completed("\"kV\"", point + "\"k|"));
        assertEquals("dve \"My DVE\" { } dve D in \"My DVE\"| { }",
                Editing.completed("\"My DVE\"", "dve \"My DVE\" { } dve D in \"M|\" { }"));
    }

    @Test
    void signsAreNotDoubled() {
        assertEquals("typical B { point A M_SP_NA_1 +41 point C M_SP_NA_1 +42| }",
                Editing.completed("42", "typical B { point A M_SP_NA_1 +41 point C M_SP_NA_1 +| }"));
    }

    @Test
    void usesInARow() {
        assertEquals(List.of("300 - next in the row", "208 - next free address"), Editing.proposals(TYPICAL
                + "rtu R { station 1 { use Bay F1 from 100 use Bay F2 from 200 use Bay F3 from | } }"));
    }

    @Test
    void templatesHaveFields() {
        assertEquals("""
                rtu R {
                    station 1 {
                        point A M_SP_NA_1 4
                        command B C_SC_NA_1 7
                        command [1:Q0_Ctl] C_DC_NA_1 [2:8] "[3:breaker]" select returns [4:Q0_Pos]
                        point [4:Q0_Pos] M_DP_TB_1 [5:5] "[6:breaker position]" states "moving", "open", "closed", "faulty"
                        |
                    }
                }
                """, Editing.completed("command …", """
                rtu R {
                    station 1 {
                        point A M_SP_NA_1 4
                        command B C_SC_NA_1 7
                        com|
                    }
                }
                """));
        assertEquals(
                "rtu [1:NAME] \"[2:description]\" at \"[3:192.0.2.10]\":[4:2404] {\n    station [5:1] {\n        |\n"
                        + "    }\n}",
                Editing.completed("rtu …", "|"));
        assertEquals(
                "rtu R { station 1 { point A M_SP_NA_1 4 point [1:Name] [2:M_SP_TB_1] [3:5] \"[4:description]\"| } }",
                Editing.completed("point …", "rtu R { station 1 { point A M_SP_NA_1 4 poi| } }"));
        assertEquals("rtu R { station 1 { point A M_SP_NA_1 4 use [1:Typical] [2:F01] from [3:5]| } }",
                Editing.completed("use …", "rtu R { station 1 { point A M_SP_NA_1 4 us| } }"));
        assertEquals("rtu R { station 4 { } station [1:5] {\n    |\n} }",
                Editing.completed("station …", "rtu R { station 4 { } | }"));
    }

    @Test
    void wordsAreExplained() {
        var k = Editing.completion("link L { |").stream().filter(it -> it.label().equals("k")).findFirst();
        assertTrue(k.orElseThrow().documentation().endsWith("Maximum number of outstanding I format APDUs (k)"));
    }

    @Test
    void timeZones() {
        assertEquals("link L { time-zone \"Europe/Madrid\"| }",
                Editing.completed("\"Europe/Madrid\"", "link L { time-zone \"madr|\" }"));
    }

    @Test
    void nothingIsProposedForNames() {
        assertEquals(List.of(), Editing.proposals("rtu |"));
    }

    @Test
    void propertiesOfPoints() {
        var proposals = Editing.proposals("rtu R { station 1 { point A M_ME_NC_1 5 |");
        assertTrue(proposals.containsAll(List.of("unit", "factor", "range", "limits", "dead-band", "group", "tolerates",
                "meta", "point", "command", "use")), proposals::toString);
        assertFalse(proposals.contains("select"), proposals::toString);
        assertFalse(proposals.contains("states"), proposals::toString);
        assertFalse(proposals.contains("counter-group"), proposals::toString);
    }

    @Test
    void propertiesOfDigitalPoints() {
        var proposals = Editing.proposals("rtu R { station 1 { point A M_SP_NA_1 5 |");
        assertTrue(proposals.contains("states"), proposals::toString);
        assertFalse(proposals.stream().anyMatch(List.of("unit", "factor", "range", "limits", "dead-band")::contains),
                proposals::toString);
    }

    @Test
    void behavioursThatThePointCanHave() {
        var single = Editing.proposals("rtu R { station 1 { point A M_SP_NA_1 5 simulate |");
        assertTrue(single.containsAll(List.of("constant", "toggle", "follow", "replay")), single::toString);
        assertFalse(single.contains("sine"), single::toString);
        var measured = Editing.proposals("rtu R { station 1 { point A M_ME_NC_1 5 simulate |");
        assertTrue(measured.containsAll(List.of("ramp", "sine", "walk")), measured::toString);
        assertFalse(measured.contains("toggle"), measured::toString);
        assertFalse(Editing.proposals("rtu R { station 1 { command A C_SC_NA_1 5 |").contains("simulate"));
    }

    @Test
    void commandsThatCannotBeSelected() {
        assertTrue(Editing.proposals("rtu R { station 1 { command A C_SC_NA_1 5 |").contains("select"));
        assertFalse(Editing.proposals("rtu R { station 1 { command A C_BO_NA_1 5 |").contains("select"));
    }

    @Test
    void afterThousandsOfPoints() {
        var points = new StringBuilder("rtu R { station 1 {\n");
        for (int number = 1; number <= 20_000; number++) {
            points.append("point P").append(number).append(" M_SP_NA_1 ").append(number).append('\n');
        }
        assertEquals(List.of("20001 - next free address"), Editing.proposals(points + "point X M_SP_TB_1 |\n} }"));
        assertTrue(Editing.proposals(points + "| } }").contains("use"));
    }
}
