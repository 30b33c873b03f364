/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.navigation.Navigation;
import org.telecontrol.dsl.ide.navigation.Place;

/** From a name to its declaration and its references. */
class NavigationTest {

    private static final String BAY = "typical Bay { point Pos M_DP_TB_1 +0 command Ctl C_DC_NA_1 +9 returns Pos }";
    private static final String NORTH = "rtu NORTH { station 1 { use Bay F01 from 10 { override Pos at 12 } "
            + "use Bay F02 from 20 command C C_SC_NA_1 1 returns F01.Pos } }";
    private static final String GROUPS = "dve D { include NORTH.F01.Pos include NORTH.F02.* } dve E in D { }";

    @Test
    void declarations() {
        assertEquals("typical «Bay» {", declaration(NORTH.replace("use Bay F01", "use B|ay F01"), BAY));
        assertEquals("point «Pos» M_DP_TB_1", declaration(GROUPS.replace("F01.Pos", "F01.Pos|"), BAY, NORTH));
        assertEquals("Bay «F02» from", declaration(GROUPS.replace("NORTH.F02", "NORTH.|F02"), BAY, NORTH));
        assertEquals("dve «D» {", declaration(GROUPS.replace("in D", "in |D")));
        assertEquals("dve «D» {", declaration("dve D| { }"));
        assertEquals("nothing", declaration("dve D { in|clude * }"));
        assertEquals("nothing", declaration("rtu R link mis|sing { }"));
    }

    @Test
    void referencesInAllFiles() {
        assertEquals("""
                edited: use «Bay» F01
                edited: use «Bay» F02
                """, references(NORTH.replace("use Bay", "use |Bay"), BAY, GROUPS));
        assertEquals("""
                edited: returns «Pos» }
                other1: override «Pos» at
                other1: F01.«Pos» }
                other2: NORTH.F01.«Pos» include
                """, references(BAY.replace("point Pos", "point |Pos"), NORTH, GROUPS));
        assertEquals("""
                edited: returns «F01».Pos
                other2: NORTH.«F01».Pos
                """, references(NORTH.replace("Bay F01", "Bay |F01"), BAY, GROUPS));
        assertEquals("""
                edited: in «D» {
                """, references(GROUPS.replace("dve D", "dve |D"), BAY, NORTH));
    }

    @Test
    void sameNameOfAnotherElementIsNoReference() {
        assertEquals("", references("rtu A { station 1 { point |P M_SP_NA_1 1 } }",
                "rtu B { station 1 { point P M_SP_NA_1 1 } } dve D { include B.P }"));
    }

    @Test
    void occurrences() {
        var text = "dve D { } dve E in |D { } dve F in D { }";
        var file = Editing.read(text);
        assertEquals("4 declared, 19, 34", Editing.service(Navigation.class)
                .occurrences(file, Editing.cursor(text), CancelIndicator.NullImpl).stream()
                .map(place -> place.offset() + (place.declaration() ? " declared" : ""))
                .collect(Collectors.joining(", ")));
    }

    private static String declaration(String textWithCursor, String... others) {
        var file = Editing.read(textWithCursor, others);
        var place = Editing.service(Navigation.class).declaration(file, Editing.cursor(textWithCursor));
        return place == null ? "nothing" : marked(file, place);
    }

    private static String references(String textWithCursor, String... others) {
        var file = Editing.read(textWithCursor, others);
        return Editing.service(Navigation.class)
                .references(file, Editing.cursor(textWithCursor), CancelIndicator.NullImpl).stream()
                .map(place -> place.file().trimFileExtension().lastSegment() + ": " + marked(file, place) + "\n")
                .collect(Collectors.joining());
    }

    /** The place with the words before and behind it. */
    private static String marked(XtextResource file, Place place) {
        var target = (XtextResource) file.getResourceSet().getResource(place.file(), false);
        var text = target.getParseResult().getRootNode().getText();
        int end = place.offset() + place.length();
        var before = text.substring(0, place.offset()).replaceFirst("(?s)^.*?(\\S+\\s?)$", "$1");
        var behind = text.substring(end).replaceFirst("(?s)^(\\s?\\S+).*$", "$1");
        return before + "«" + text.substring(place.offset(), end) + "»" + behind;
    }
}
