/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.dsl.host.tests.TableText.edit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.CellCheck;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.NewRow;
import org.telecontrol.dsl.host.table.Refusal;
import org.telecontrol.dsl.host.table.Renamed;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;

class TableEditsTest {

    static final String TEXT = """
            typical Bay {
                point   Q0    M_DP_TB_1 +0  "Breaker" states "moving", "open", "closed", "faulty" // main
                point   U_L1  M_ME_TF_1 +10 "Voltage" unit "kV" /* line */ factor 0.1
                command Ctl   C_DC_NA_1 +20 "Breaker" qualifier 1 select returns Q0
            }
            """;

    private final TableText bay = TableText.of(TEXT);

    @Test
    void aClauseIsWrittenAnewAndNothingElse() {
        assertEquals(TEXT.replace("\"kV\"", "\"MV\""), bay.with(1, "unit", "MV"));
        assertEquals(TEXT.replace("factor 0.1", "range -5 to 5"), bay.with(1, "scaling", "range -5 to  5"));
        assertEquals(TEXT.replace("\"open\"", "\"off, really\""),
                bay.with(0, "states", "moving, \"off, really\", closed, faulty"));
        assertEquals(TEXT.replace("select", "direct"), bay.with(2, "mode", "direct"));
        assertEquals(TEXT, bay.with(1, "unit", "kV"), "The same text changes nothing.");
    }

    @Test
    void columnsStayWhereThereIsRoom() {
        assertEquals(TEXT.replace("U_L1  M_", "U_L12 M_"), bay.with(1, "name", "U_L12"));
        assertEquals(TEXT.replace("U_L1  M_", "U     M_"), bay.with(1, "name", "U"));
        assertEquals(TEXT.replace("U_L1  M_", "Voltage_L1 M_"), bay.with(1, "name", "Voltage_L1"));
        var pushed = TableText.of(bay.with(1, "name", "Voltage_L1"));
        assertEquals(TEXT, pushed.with(1, "name", "U_L1"), "It goes back to its column.");
        assertEquals(TEXT.replace("+0  \"", "+0x0 \""), bay.with(0, "address", "0x0"));
        assertEquals(TEXT.replace("\"Voltage\" unit", "\"U\"       unit"), bay.with(1, "description", "U"));
    }

    @Test
    void aClauseThatIsMissingComesToItsPlace() {
        assertEquals(TEXT.replace("0.1\n", "0.1 dead-band 0.5\n"), bay.with(1, "dead-band", "0.5"));
        assertEquals(TEXT.replace("\"kV\" /* line */ factor 0.1", "\"kV\" /* line */ factor 0.1 cyclic 10s"),
                bay.with(1, "cyclic", "10s"));
        assertEquals(TEXT.replace("\"faulty\"", "\"faulty\" group 1, 2"), bay.with(0, "group", "1,2"));
        assertEquals(TEXT.replace("\"Breaker\" states", "\"Breaker\" unit \"x\" states"), bay.with(0, "unit", "x"));
        assertEquals(TEXT.replace("select returns", "select within 5s returns"), bay.with(2, "within", "5s"));
        assertEquals(TEXT.replace("0.1\n", "0.1 dead-band 2 group 3\n"),
                bay.with(edit(1, "group", "3"), edit(1, "dead-band", "2")));
    }

    @Test
    void aNewDescriptionStandsInTheColumnOfTheOthers() {
        var text = """
                typical T {
                    point A   M_SP_NA_1 +1  "First"  unit "V"
                    point B   M_SP_NA_1 +10
                    point C   M_SP_NA_1 +2  unit "A"
                }
                """;
        var table = TableText.of(text);
        assertEquals(text.replace("+10\n", "+10 \"Second\"\n"), table.with(1, "description", "Second"));
        assertEquals(text.replace("+2  unit", "+2  \"3\" unit"), table.with(2, "description", "3"));
        assertEquals(text.replace("+10\n", "+10 unit \"mA\"\n"), table.with(1, "unit", "mA"));
    }

    @Test
    void anEmptyCellTakesTheClauseOutWithItsKeyword() {
        assertEquals(TEXT.replace(" unit \"kV\"", ""), bay.with(1, "unit", ""));
        assertEquals(TEXT.replace(" factor 0.1", ""), bay.with(1, "scaling", ""));
        assertEquals(TEXT.replace("\"Voltage\" ", ""), bay.with(1, "description", ""));
        assertEquals(TEXT.replace(" states \"moving\", \"open\", \"closed\", \"faulty\"", ""),
                bay.with(0, "states", ""));
        assertEquals(TEXT.replace(" qualifier 1 select returns Q0", ""),
                bay.with(edit(2, "qualifier", ""), edit(2, "mode", ""), edit(2, "returns", " ")));
    }

    @Test
    void metadataHasALineOfItsOwn() {
        var first = bay.with(0, "meta:VENDOR", "A\"B");
        assertEquals(TEXT.replace("// main\n", "// main\n        meta VENDOR \"A\\\"B\"\n"), first);
        var second = TableText.of(first).with(0, "meta:two words", "x");
        assertEquals(first.replace("\\\"B\"\n", "\\\"B\", \"two words\" \"x\"\n"), second);
        assertEquals(second.replace("\"x\"", "\"y\""), TableText.of(second).with(0, "meta:two words", "y"));
        assertEquals(first, TableText.of(second).with(0, "meta:two words", ""));
        assertEquals(second.replace("VENDOR \"A\\\"B\", ", ""), TableText.of(second).with(0, "meta:VENDOR", ""));
        assertEquals(TEXT, TableText.of(first).with(0, "meta:VENDOR", ""));
    }

    @Test
    void metadataComesBeforeAllowancesAndLongListsGoOnBelow() {
        var text = """
                typical T {
                    point A M_SP_NA_1 +1 // one
                        allow window "Old"
                }
                """;
        assertEquals(text.replace("// one\n", "// one\n        meta K \"v\"\n"),
                TableText.of(text).with(0, "meta:K", "v"));
        var wide = text.replace("allow window \"Old\"", "meta A \"" + "a".repeat(100) + "\"");
        assertEquals(wide.replace("a\"\n", "a\",\n             K \"v\"\n"), TableText.of(wide).with(0, "meta:K", "v"));
    }

    @Test
    void commentsStayWhateverIsDoneToTheClausesAroundThem() {
        var text = """
                typical T {
                    point A /* name */ M_SP_NA_1 +1 // first
                        /* before */ unit /* in */ "V" // second
                        limits low-alarm 1 // low
                               high-alarm 2 // third
                        group 1, /* and */ 2
                    // last
                }
                """;
        var table = TableText.of(text);
        assertEquals("""
                typical T {
                    point A /* name */ M_SP_NA_1 +1 // first
                        /* before */ /* in */ // second
                        limits low-alarm 1 // low
                               high-alarm 2 // third
                        group 1, /* and */ 2
                    // last
                }
                """, table.with(0, "unit", ""));
        assertEquals("""
                typical T {
                    point A /* name */ M_SP_NA_1 +1 // first
                        /* before */ unit /* in */ "V" // second
                        limits low-alarm 3 // low // third
                        group 1, /* and */ 2
                    // last
                }
                """, table.with(0, "limits", "low-alarm 3"));
        assertEquals(text.replace("group 1, /* and */ 2", "group 7 /* and */"), table.with(0, "group", "7"));
        assertEquals(text.replace("A /* name */", "Bee /* name */"), table.with(0, "name", "Bee"));
    }

    @Test
    void textsAreWrittenWithWhatTheyNeed() {
        assertEquals("a \"b\" \\ \t\n°", TableText.of(bay.with(1, "unit", "a \"b\" \\ \t\n°")).cell(1, "unit"));
        assertEquals("command", TableText.of(bay.with(1, "name", "command")).cell(1, "name"));
        assertTrue(bay.with(1, "name", "command").contains("^command"));
    }

    @Test
    void addressesKeepTheNotationInWhichTheyAreTyped() {
        assertEquals("+1.2.3", TableText.of(bay.with(1, "address", "1.2.3")).cell(1, "address"));
        assertEquals("+0xFF", TableText.of(bay.with(1, "address", "+0xFF")).cell(1, "address"));
        assertEquals("\"x\" is not an address: write a number (66051), dotted octets (1.2.3) or hexadecimal (0x010203)",
                bay.objection(1, "address", "x"));
    }

    @Test
    void whatTheLanguageDoesNotTakeIsRefusedWithItsSentence() {
        assertEquals("M_ME_TX_1 is no type identification; did you mean M_ME_TA_1?",
                bay.objection(1, "type", "M_ME_TX_1"));
        assertEquals("C_SC_NA_1 (Single command) is no type of a point: points are in monitor direction, write command"
                + " instead", bay.objection(1, "type", "C_SC_NA_1"));
        assertEquals("\"two words\" cannot be a name in a *.station file: letters, digits and _ only, no digit first",
                bay.objection(1, "name", "two words"));
        assertEquals("There is a command Ctl in this typical already", bay.objection(1, "name", "Ctl"));
        assertEquals("There is a point Q0 in this typical already", bay.objection(1, "name", "Q0"));
        assertEquals("a number is expected here, not \"x\"", bay.objection(1, "group", "x"));
        assertEquals("A number is missing here", bay.objection(1, "scaling", "range 1 to"));
        assertEquals("a duration such as 30s is expected here, not the end of the cell",
                bay.objection(1, "simulate", "toggle every"));
        assertEquals("Only the group stands in this cell, not 1 unit \"V\"", bay.objection(2, "group", "1 unit \"V\""));
        assertEquals("A point has no qualifier: only commands have", bay.objection(1, "qualifier", "1"));
        assertEquals("A duration is a whole number with ms, s, min or h, for example 30s, not \"9999999999s\"",
                bay.objection(1, "cyclic", "9999999999s"));
        assertEquals("The name cannot be left out", bay.objection(1, "name", ""));
        assertEquals("This column is changed in the text", bay.objection(1, "where", "x"));
        assertEquals("A comment stands in the text, not in a cell", bay.objection(1, "group", "1 // one"));
        assertEquals("", bay.objection(1, "group", "1, 2"));
    }

    @Test
    void theRulesOfTheLanguageSpeakBeforeATextIsTaken() {
        assertEquals(List.of("An interrogation group is 1 to 16, not 17"), advice(1, "group", "2, 17"));
        assertEquals(List.of(), advice(1, "group", "2, 16"));
        assertEquals(List.of(), advice(1, "meta:K", "v"));
        assertEquals(List.of(), advice(2, "returns", "Q0"));
        assertEquals(List.of(), advice(1, "name", "V"));
        assertEquals(List.of(), advice(1, "group", "x"), "This is refused.");
        assertEquals(1, advice(0, "states", "on, off").size());
        assertEquals(1, advice(2, "qualifier", "200").size());
    }

    private List<String> advice(int row, String column, String text) {
        return CellCheck.of(bay.table(), row, TableText.column(column), text).stream().map(Finding::message).toList();
    }

    @Test
    void relativeAddressesBelongToTypicals() {
        var rtu = TableText.of("rtu R { station 1 { point A M_SP_NA_1 1 } }");
        assertEquals("Only the points of a typical have relative addresses: leave out the +",
                rtu.objection(0, "address", "+5"));
        assertEquals("rtu R { station 1 { point A M_SP_NA_1 5 } }", rtu.with(0, "address", "5"));
    }

    @Test
    void aPointBecomesACommandTogetherWithItsType() {
        assertEquals(TEXT.replace("point   U_L1  M_ME_TF_1", "command U_L1  C_SE_TC_1"),
                bay.with(edit(1, "type", "C_SE_TC_1"), edit(1, "kind", "command")));
        assertEquals(TEXT.replace("point   U_L1", "command U_L1"), bay.with(1, "kind", "command"),
                "The type can follow.");
        assertEquals("A row is a point or a command, not valve", bay.objection(1, "kind", "valve"));
        var change = TableEdits.of(bay.table(), TableRequest.edit(List.of(edit(2, "kind", "point"),
                edit(2, "type", "M_SP_NA_1"))));
        assertEquals(List.of("A point has no qualifier: only commands have",
                "M_SP_NA_1 (Single-point information) is no type of a command: commands are in control direction,"
                        + " write point instead"),
                change.refusals().stream().map(Refusal::reason).toList());
        assertEquals(List.of(), change.changes());
    }

    @Test
    void refusedCellsAreNamedAndTheOthersAreChanged() {
        var change = TableEdits.of(bay.table(), TableRequest.edit(List.of(edit(0, "group", "x"),
                edit(1, "unit", "MV"), edit(1, "where", "elsewhere"))));
        assertEquals(TEXT.replace("kV", "MV"), bay.with(change));
        assertEquals(List.of(0, 1), change.refusals().stream().map(Refusal::row).toList());
        assertEquals(List.of(edit(1, "unit", "MV")), change.edited());
    }

    @Test
    void namesCanBeExchangedAndAreGivenOnce() {
        var exchanged = bay.with(edit(0, "name", "U_L1"), edit(1, "name", "Q0"));
        assertEquals(List.of("U_L1", "Q0", "Ctl"), TableText.of(exchanged).cells("name"));
        var change = TableEdits.of(bay.table(), TableRequest.edit(List.of(edit(0, "name", "X"), edit(1, "name", "X"),
                edit(2, "name", "Q0"))));
        assertEquals(List.of("X", "U_L1", "Q0"), TableText.of(bay.with(change)).cells("name"));
        assertEquals(List.of("There is a point X in this typical already"),
                change.refusals().stream().map(Refusal::reason).toList());
        var chain = TableEdits.of(bay.table(), TableRequest.edit(List.of(edit(0, "name", "Ctl"),
                edit(1, "name", "Q0"))));
        assertEquals(List.of(), chain.changes(), "Q0 keeps its name, so U_L1 cannot have it.");
    }

    @Test
    void namesAreGivenOnceInAllStationsOfAnRtuAndBesideItsUses() {
        var rtu = TableText.of("""
                typical T { point A M_SP_NA_1 +1 }
                rtu R {
                    station 1 { point A M_SP_NA_1 1 use T F01 from 100 }
                    station 2 { point B M_SP_NA_1 1 }
                }
                """);
        assertEquals("There is a point A in RTU R already", rtu.objection(2, "name", "A"));
        assertEquals("There is a use of a typical F01 in RTU R already", rtu.objection(2, "name", "F01"));
        assertEquals("", rtu.objection(0, "name", "B"));
    }

    @Test
    void referencesInTheFileFollowAName() {
        var text = """
                typical Bay {
                    point   Q0  M_DP_TB_1 +0
                    command Ctl C_DC_NA_1 +1 returns Q0
                }
                rtu R {
                    station 1 {
                        use Bay F01 from 100 {
                            override Q0 unit "x"
                            override Ctl returns F02.Q0
                        }
                        use Bay F02 from 200
                        command Q0 C_DC_NA_1 1 returns F01.Q0
                        command C  C_DC_NA_1 2 meta NOTE "Q0"
                    }
                }
                dve D { include R.F01.Q0 include R.Q0 }
                """;
        var table = TableText.of(text);
        var change = table.withReferences(edit(0, "name", "Pos"), edit(1, "qualifier", "2"));
        assertEquals(
                text.replace("point   Q0  M", "point   Pos M").replace("+1 returns Q0", "+1 qualifier 2 returns Pos")
                        .replace("override Q0", "override Pos").replace("F02.Q0", "F02.Pos").replace("1 returns F01.Q0",
                                "1 returns F01.Pos")
                        .replace("R.F01.Q0", "R.F01.Pos"),
                table.with(change));
        assertEquals(List.of(new Renamed(0, "Q0", "Pos")), change.renamed());
    }

    @Test
    void aKeyOfMetadataIsTypedWithQuotesOrWithout() {
        assertEquals(TableText.column("meta:two words"), MetadataColumn.of(" two words "));
        assertEquals(TableText.column("meta:two words"), MetadataColumn.of("\"two words\""));
        assertEquals("A key has at least one letter",
                assertThrows(IllegalArgumentException.class, () -> MetadataColumn.of("\"\"")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> MetadataColumn.of("\"open"));
        var column = MetadataColumn.of("two words");
        assertEquals("", bay.table().text(0, column), "It is no column of the table yet.");
        assertTrue(bay.with(new CellEdit(0, column, "x")).contains("meta \"two words\" \"x\""));
    }

    @Test
    void windowsLinesStayWindowsLines() {
        var windows = TableText.of(TEXT.replace("\n", "\r\n"));
        assertEquals(TEXT.replace("// main\n", "// main\n        meta K \"v\"\n").replace("\n", "\r\n"),
                windows.with(0, "meta:K", "v"));
        assertEquals(TEXT.replace("+20", "+21").replace("\n", "\r\n"), windows.with(2, "address", "+21"));
        var added = windows.with(TableEdits.of(windows.table(), TableRequest.add(List.of(new NewRow(2, Map.of())))));
        assertEquals(added.replace("\r\n", "\n").replace("\n", "\r\n"), added);
    }

    @Test
    void aLineThatIsNotUnderstoodIsNotChanged() {
        var broken = TableText
                .of("typical T {\n point A M_SP_NA_1 +1 unit\n point B M_SP_NA_1 +2 unit \"a\" unit \"b\"\n}");
        assertEquals("This line is not understood: correct it in the text first", broken.objection(0, "unit", "V"));
        assertEquals("The unit stands here more than once: correct it in the text first",
                broken.objection(1, "unit", "V"));
        assertEquals("", broken.objection(1, "group", "1"));
    }
}
