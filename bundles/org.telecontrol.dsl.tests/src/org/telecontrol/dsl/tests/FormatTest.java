/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.StationFiles;

/** Layout: comments and single empty lines stay, a second time changes nothing. */
class FormatTest {

    @Test
    void commentsStay() {
        assertFormatted("""
                // the first line

                /* a block
                   of two lines */
                link a {
                    // before k
                    k 12 // after k
                    w 8 /* after w */
                    // at the end
                }

                // between
                rtu R at "h":2404 /* in the middle */ link a { // after the brace
                    station 1 {
                        // only a comment
                    }
                }
                // the last line
                """, """
                // the first line

                /* a block
                   of two lines */
                link a{
                // before k
                k  12 // after k
                    w 8 /* after w */
                  // at the end
                }
                // between
                rtu R at "h" : 2404 /* in the middle */ link a{ // after the brace
                station 1 {
                // only a comment
                }}
                // the last line
                """);
    }

    @Test
    void singleEmptyLinesStay() {
        assertFormatted("""
                rtu R {
                    station 1 {
                        point A M_SP_NA_1 1

                        point B M_SP_NA_1 2
                        point C M_SP_NA_1 3
                    }
                }
                """, """


                rtu R {
                    station 1 {

                        point A M_SP_NA_1 1



                        point B M_SP_NA_1 2 point C M_SP_NA_1 3

                    }


                }


                """);
    }

    @Test
    void whatIsSaidOverSeveralLinesComesOntoOne() {
        assertFormatted("""
                typical T {
                    point A M_ME_NC_1 +10 "text" unit "kV" factor -0.5
                        meta A "1", B "2"
                }
                """, """
                typical T {
                    point A M_ME_NC_1
                        + 10 "text"
                        unit "kV" factor -0.5 meta A
                        "1" , B "2" }""");
    }

    @Test
    void lineBreaksOfWindowsStay() {
        assertFormatted("rtu R {\r\n    station 1 {\r\n    }\r\n}\r\n", "rtu R { station 1 {\r\n } }");
    }

    @Test
    void nothingStaysNothing() {
        assertFormatted("", "");
        assertFormatted("", " \n\n");
    }

    @Test
    void mistakesAreNamed() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> StationFiles.format("rtu R {\n  station {"));
        assertEquals("line 2: An address is missing here", refusal.getMessage());
    }

    @Test
    void whatIsSaidTwiceIsNamed() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> StationFiles
                .format("rtu R { station 1 {\npoint A M_ME_NC_1 5\nfactor 2 factor 3 } }"));
        assertEquals("line 3: This is said once more below; leave one out", refusal.getMessage());
    }

    @Test
    void marksOfByteOrderAreWhiteSpace() {
        assertFormatted("link L {\n    k 12  w 8\n}\n", "\uFEFFlink L { k 12 \uFEFF w 8 \uFEFF}");
    }

    private static void assertFormatted(String expected, String text) {
        assertEquals(expected, StationFiles.format(text));
        assertEquals(expected, StationFiles.format(expected));
    }
}
