/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.dsl.ide.navigation.Rename;
import org.telecontrol.dsl.ide.navigation.TextChange;

/** Another name, in all files. */
class RenameTest {

    private static final String BAY = """
            // the   bay
            typical Bay { /* Pos */ point Pos M_DP_TB_1 +0 "Pos"
               command Ctl  C_DC_NA_1 +9 returns   Pos } // Pos
            """;
    private static final String NORTH = """
            rtu NORTH { station 1 { use Bay F01 from 10 { override /* here */ Pos at 12 }
            command C C_SC_NA_1 1 returns F01 . Pos } }
            """;
    private static final String GROUPS = "dve D { include NORTH.F01.Pos }\ndve \"The north\" in D { }\n"
            + "dve E in \"The north\" { }";

    @Test
    void pointOfTypicalInThreeFiles() {
        assertEquals("""
                // the   bay
                typical Bay { /* Pos */ point Position M_DP_TB_1 +0 "Pos"
                   command Ctl  C_DC_NA_1 +9 returns   Position } // Pos
                ----
                rtu NORTH { station 1 { use Bay F01 from 10 { override /* here */ Position at 12 }
                command C C_SC_NA_1 1 returns F01 . Position } }
                ----
                """ + GROUPS.replace("F01.Pos", "F01.Position"),
                renamed("Position", BAY.replace("point Pos", "point |Pos"),
                        NORTH, GROUPS));
    }

    @Test
    void fromWhereItIsReferredTo() {
        assertEquals(GROUPS.replace("F01.Pos", "FEEDER.Pos") + "\n----\n" + BAY.strip() + "\n\n----\n".substring(1)
                + NORTH.replace("Bay F01", "Bay FEEDER").replace("returns F01", "returns FEEDER"),
                renamed("FEEDER", GROUPS.replace(".F01", ".|F01"), BAY, NORTH));
    }

    @Test
    void titlesGetQuotesWhereTheyNeedThem() {
        assertEquals("dve \"All of it\" { } dve E in \"All of it\" { }",
                renamed("All of it", "dve |D { } dve E in D { }"));
        assertEquals("dve D { } dve E in D { }", renamed("\"D\"", "dve \"All |of it\" { } dve E in \"All of it\" { }"));
    }

    @Test
    void reservedWordsGetTheirSign() {
        assertEquals("link ^rtu { } rtu R link ^rtu { }", renamed("rtu", "link |a { } rtu R link a { }"));
        assertEquals("link b { } rtu R link b { }", renamed("b", "link ^|rtu { } rtu R link ^rtu { }"));
    }

    @Test
    void namesThatAreTaken() {
        assertEquals("There is a use of a typical F02 in RTU R already",
                objection("F02", "rtu R { station 1 { use Bay |F01 from 1 } station 2 { use Bay F02 from 100 } }",
                        BAY));
        assertEquals("There is a command Ctl in this typical already",
                objection("Ctl", BAY.replace("t Pos", "t |Pos")));
        assertEquals("There is an RTU NORTH in other1.station already", objection("NORTH", "rtu |R { }", NORTH));
        assertEquals("There is a link profile b already", objection("b", "link |a { } link b { }"));
        assertEquals("none", objection("b", "link |a { } typical b { }"));
        assertEquals("none", objection("A", "link |a { }"));
        assertEquals("This is its name already", objection("a", "link |a { }"));
    }

    @Test
    void namesThatCannotBe() {
        assertEquals("\"a b\" cannot be a name in a *.station file: letters, digits and _ only, no digit first",
                objection("a b", "link |a { }"));
        assertEquals("A name has at least one letter", objection(" ", "link |a { }"));
        assertEquals("none", objection("a b", "dve |a { }"));
    }

    @Test
    void otherWordsHaveNoName() {
        assertNull(at(Editing.read("li|nk a { }"), "li|nk a { }"));
        assertNull(at(Editing.read("rtu R link |b { }"), "rtu R link |b { }"));
    }

    private static @Nullable NamedPlace at(XtextResource file, String textWithCursor) {
        return Editing.service(Rename.class).at(file, Editing.cursor(textWithCursor));
    }

    private static String objection(String name, String textWithCursor, String... others) {
        var file = Editing.read(textWithCursor, others);
        var place = at(file, textWithCursor);
        assertNotNull(place);
        return Editing.service(Rename.class).objection(place, name, file).orElse("none");
    }

    /** All files with the changes made, this one first. */
    private static String renamed(String name, String textWithCursor, String... others) {
        var file = Editing.read(textWithCursor, others);
        var place = at(file, textWithCursor);
        assertNotNull(place);
        var changes = Editing.service(Rename.class).changes(place, name, file, CancelIndicator.NullImpl);
        var result = new StringBuilder(changed(file, changes));
        for (Resource other : file.getResourceSet().getResources()) {
            if (other != file) {
                result.append(result.toString().endsWith("\n") ? "" : "\n").append("----\n")
                        .append(changed((XtextResource) other, changes));
            }
        }
        return result.toString();
    }

    private static String changed(XtextResource file, List<TextChange> changes) {
        var text = new StringBuilder(file.getParseResult().getRootNode().getText());
        changes.stream().filter(change -> change.place().file().equals(file.getURI()))
                .sorted(Comparator.comparing((TextChange change) -> change.place().offset()).reversed())
                .forEach(change -> text.replace(change.place().offset(),
                        change.place().offset() + change.place().length(), change.text()));
        return text.toString();
    }
}
