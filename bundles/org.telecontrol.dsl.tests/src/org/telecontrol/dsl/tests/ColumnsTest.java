/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.StationFiles;

/** Neighbouring lines have columns, whether a text is formatted or a model is written. */
class ColumnsTest {

    @Test
    void pointsAndCommandsHaveTheirColumnsInCommon(@TempDir Path folder) {
        assertLaidOut(folder, """
                typical FeederBay {
                    point   Q0_Pos   M_DP_TB_1 +0   "Breaker Q0" states "moving", "open", "closed", "faulty"
                    point   F21_Trip M_SP_TB_1 +2   "Protection trip"
                    point   U_L1     M_ME_TF_1 +10  unit "kV"
                    command Q0_Ctl   C_DC_NA_1 +100 select within 10s returns Q0_Pos
                }
                """.replace("\"Breaker Q0\" states", "\"Breaker Q0\"      states"));
    }

    @Test
    void metadataStandsBelowItsPointAndWraps(@TempDir Path folder) {
        assertLaidOut(folder, """
                rtu R {
                    station 1 {
                        point Feeder_1_Q0 M_DP_TB_1 1000 "F01 breaker Q0" states "Moving", "Open", "Closed", "Faulty"
                            meta Family "Double Point", SubFamily "Switchgear", Object "Feeder 1", N1 "1", Element "Q0",
                                 Signal "Position", Service "EAST", "Iden Ingrid" "1"
                        point Door        M_SP_NA_1 1
                            meta Family "Single Point"
                    }
                }
                """);
    }

    @Test
    void usesAndOverridesHaveTheirColumns(@TempDir Path folder) {
        assertLaidOut(folder, """
                typical Bay {
                    point A     M_SP_NA_1 +1
                    point Other M_SP_NA_1 +2
                }

                rtu R {
                    station 1 {
                        point A M_SP_NA_1 1
                        use Bay F1         from 1000  "Feeder one"
                        use Bay LongerName from 20000 "Two"        meta A "1" {
                            override A     "other words"
                                meta B "2"
                            omit     Other
                        }
                        use Bay F3         from 300
                    }
                }
                """);
    }

    @Test
    void oneLongNameDoesNotPushTheOthersAside(@TempDir Path folder) {
        assertLaidOut(folder, """
                rtu R {
                    station 1 {
                        point A             M_SP_NA_1 1    "one"
                        point %s M_SP_NA_1 2 "two"
                        point Three_letters M_SP_NA_1 3000 "three"
                    }
                }
                """.formatted("Long".repeat(11)));
    }

    @Test
    void anEmptyLineBeginsOtherColumns() {
        assertFormatted("""
                rtu R {
                    station 1 {
                        point A   M_SP_NA_1 1   "one"
                        point BBB M_SP_NA_1 222 "two"

                        // others
                        point Longer_name M_ME_NC_1 3
                        // still the same
                        point C           M_ME_NC_1 4 // four
                    }
                }
                """);
    }

    @Test
    void aCommentWithinALineKeepsItsPlace() {
        assertFormatted("""
                rtu R {
                    station 1 {
                        point A           M_SP_NA_1 1 "one"
                        point B /* two */ M_SP_NA_1 2 "two" unit "V"
                            // before it
                            meta A "1", /* in between */ B "2" // after it
                        point Longer_name M_ME_NC_1 3
                    }
                }
                """);
    }

    private static void assertLaidOut(Path folder, String text) {
        assertFormatted(text);
        var configuration = Texts.load(folder, text).configuration(folder.resolve("a.station"));
        assertEquals(text, StationFiles.text(EcoreUtil.copy(configuration)));
    }

    private static void assertFormatted(String expected) {
        assertEquals(expected, StationFiles.format(expected));
        assertEquals(expected, StationFiles.format(expected.replaceAll(" +", " ")));
        assertEquals(expected,
                StationFiles.format(expected.replaceAll("(?<!it)\\s+(?=[MC]_|unit|meta|Signal)", "   ")));
    }
}
