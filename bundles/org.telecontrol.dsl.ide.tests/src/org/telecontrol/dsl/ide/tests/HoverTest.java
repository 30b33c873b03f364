/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.ide.LivePointValue;
import org.telecontrol.dsl.ide.PreferredNotation;
import org.telecontrol.dsl.ide.hover.KeywordDocumentation;
import org.telecontrol.dsl.ide.hover.StationHover;
import org.telecontrol.iec104.AddressNotation;

/** What is told of the word at the cursor. */
class HoverTest {

    private static final String BAY = """
            typical Bay {
                point U M_ME_TE_1 +10 "Voltage" unit "kV" factor 0.1
                point Pos M_DP_TB_1 +0 states "moving", "open", "closed", "faulty"
                command Ctl C_DC_NA_1 +100 returns Pos
            }
            """;
    private static final String NORTH = """
            rtu NORTH {
                station 7 {
                    use Bay F01 from 1000
                    use Bay F02 from 2000 { override U at 70000 unit "V" }
                    point T M_ME_TD_1 5 range -40 to 60 unit "°C"
                    command Reset C_SC_NA_1 6 returns F02.Pos
                }
            }
            """;

    @Test
    void pointOfStation() {
        assertEquals("""
                Point NORTH.T
                M_ME_TD_1 (34): Measured value, normalized value with time tag CP56Time2a
                Common address 7
                Information object address 5, 0.0.5 from the high octet, 5.0.0 from the low one, 0x000005
                On the wire -1 is -40 °C, 0.9999695 is 60 °C
                In DVE group Temperatures""", hover("dve Temperatures { include NORTH.|T }", BAY, NORTH));
    }

    @Test
    void pointOfUse() {
        assertEquals("""
                Point NORTH.F01.U
                Voltage
                M_ME_TE_1 (35): Measured value, scaled value with time tag CP56Time2a
                Common address 7
                Information object address 1010, 0.3.242 from the high octet, 242.3.0 from the low one, 0x0003F2
                On the wire -32768 is -3276.8 kV, 32767 is 3276.7 kV
                In DVE group Voltages""", hover("dve Voltages { include NORTH.F01.|U }", BAY, NORTH));
    }

    @Test
    void overriddenPoint() {
        assertTrue(hover(NORTH.replace("override U", "override |U"), BAY).contains("""
                Information object address 70000, 1.17.112 from the high octet, 112.17.1 from the low one, 0x011170
                On the wire -32768 is -3276.8 V, 32767 is 3276.7 V"""));
    }

    @Test
    void returnInformationTellsOfItsCommands() {
        assertEquals("""
                Point NORTH.F02.Pos
                M_DP_TB_1 (31): Double-point information with time tag CP56Time2a
                Common address 7
                Information object address 2000, 0.7.208 from the high octet, 208.7.0 from the low one, 0x0007D0
                States 0 moving, 1 open, 2 closed, 3 faulty
                Return information of F02.Ctl, Reset""", hover(NORTH.replace("F02.Pos", "F02.|Pos"), BAY));
    }

    @Test
    void groupsOfOtherFiles() {
        assertTrue(hover(NORTH.replace("point T", "point |T"), BAY, "dve A { include * }", """
                dve B { include NORTH.* exclude NORTH.T }
                dve C { include NORTH matching "?" }
                dve D { include matching "*.T" exclude NORTH.F01.* }
                dve E { include SOUTH.T }
                """).endsWith("In DVE group A, C, D"));
    }

    @Test
    void pointOfTypical() {
        assertEquals("""
                Point U
                Voltage
                M_ME_TE_1 (35): Measured value, scaled value with time tag CP56Time2a
                Relative address +10
                Unit kV
                NORTH.F01.U: common address 7, information object address 1010
                NORTH.F02.U: common address 7, information object address 70000""",
                hover(BAY.replace("point U", "point |U"), NORTH));
    }

    @Test
    void liveValue() {
        LivePointValue session = name -> name.equals("NORTH.T") ? Optional.of("21.5 °C, blocked") : Optional.empty();
        var bundle = FrameworkUtil.getBundle(HoverTest.class);
        var registered = bundle.getBundleContext().registerService(LivePointValue.class, session, null);
        try {
            assertTrue(hover(NORTH.replace("point T", "point |T"), BAY).endsWith("\nNow 21.5 °C, blocked"));
            assertFalse(hover(NORTH.replace("Reset", "Res|et"), BAY).contains("Now"));
        } finally {
            registered.unregister();
        }
    }

    @Test
    void thePreferredNotationComesFirst() {
        assertTold(AddressNotation.DOTTED_LOW_FIRST,
                "Information object address 112.17.1 from the low octet, 70000, 1.17.112 from the high one, 0x011170",
                "use Bay F02 from 2000 { override |U");
        assertTold(AddressNotation.HEXADECIMAL,
                "NORTH.F02.U: common address 7, information object address 0x011170", "point |U");
    }

    private static void assertTold(AddressNotation notation, String expected, String cursor) {
        PreferredNotation preferred = () -> notation;
        var registered = FrameworkUtil.getBundle(HoverTest.class).getBundleContext()
                .registerService(PreferredNotation.class, preferred, null);
        try {
            var plain = cursor.replace("|", "");
            var inBay = BAY.contains(plain);
            var told = inBay
                    ? hover(BAY.replace(plain, cursor), NORTH)
                    : hover(NORTH.replace(plain, cursor), BAY);
            assertTrue(told.contains(expected), told);
        } finally {
            registered.unregister();
        }
    }

    @Test
    void referenceTellsOfItsTarget() {
        assertEquals("Link profile fast\nk 12, w 8\nt0 30s, t1 15s, t2 10s, t3 20s",
                hover("link fast { } rtu R link |fast { }"));
    }

    @Test
    void typeIdentification() {
        assertEquals("M_DP_TB_1 (31)\nDouble-point information with time tag CP56Time2a",
                hover("rtu R { station 1 { point A M_|DP_TB_1 5 } }"));
    }

    @Test
    void wordsOfTheLanguage() {
        assertEquals("""
                t1
                Time-out of APDUs that were sent or test: without acknowledgement within it the connection is closed; 15s \
                otherwise.
                IEC 60870-5-104, Definition of time outs""", hover("link L { |t1 15s }"));
        assertTrue(
                hover("link L { counters freeze-with|-reset }").startsWith("freeze-with-reset\nCounters are frozen"));
        assertTrue(
                hover("rtu R { station 1 { point factor M_ME_NC_1 5 |factor 2 } }").startsWith("factor\nEngineering"));
    }

    @Test
    void wordsThatAreNames() {
        assertTrue(hover("rtu R { station 1 { point |factor M_ME_NC_1 5 factor 2 } }").startsWith("Point R.factor"));
    }

    @Test
    void everyWordOfTheLanguageIsExplained() {
        var words = new TreeSet<>(GrammarUtil.getAllKeywords(Editing.service(IGrammarAccess.class).getGrammar()));
        words.removeIf(word -> !Character.isLetter(word.charAt(0)));
        for (var word : words) {
            assertNotNull(KeywordDocumentation.of(word), "keywords.properties says nothing of " + word);
        }
    }

    @Test
    void nothingToTell() {
        assertEquals("", hover("rtu R | { }"));
        assertEquals("", hover("rtu R { station 1 { point A M_SP_NA_1 |5 } }"));
        assertEquals("", hover("|"));
    }

    private static String hover(String textWithCursor, String... others) {
        var hover = Editing.service(StationHover.class).at(Editing.read(textWithCursor, others),
                Editing.cursor(textWithCursor), CancelIndicator.NullImpl);
        return String.join("\n", hover == null ? List.of() : hover.lines());
    }
}
