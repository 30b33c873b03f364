/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ide.outline.StationOutline;
import org.telecontrol.iec104.AddressNotation;

/** The structure of a file. */
class OutlineTest {

    private static final String TEXT = """
            link default { }
            typical Bay "a bay" { point Pos M_DP_TB_1 +1 }
            rtu R {
                station 7 {
                    use Bay F from 100
                    command Ctl C_SC_NA_1 0x10
                }
            }
            dve "North" { }
            """;

    @Test
    void elementsWithTheirDetails() {
        assertEquals("""
                default|k 12 w 8
                Bay|a bay
                  Pos|M_DP_TB_1 +1
                R|
                  Station 7|
                    F|from 100
                    Ctl|C_SC_NA_1 16
                North|
                """, text(outline(TEXT), ""));
    }

    @Test
    void namesAreWhereTheyAreWritten() {
        var bay = outline(TEXT).get(1);
        assertEquals("Bay", TEXT.substring(bay.nameOffset(), bay.nameOffset() + bay.nameLength()));
        assertEquals("typical Bay \"a bay\" { point Pos M_DP_TB_1 +1 }",
                TEXT.substring(bay.offset(), bay.offset() + bay.length()));
    }

    @Test
    void incompleteTextHasOutline() {
        assertEquals("R|\n  Station 1|\n    A|0\n", text(outline("rtu R { station 1 { point A M_XX"), ""));
    }

    private static List<OutlineNode> outline(String text) {
        return Editing.service(StationOutline.class).of(Editing.read(text), CancelIndicator.NullImpl);
    }

    private static String text(List<OutlineNode> nodes, String indent) {
        return nodes.stream().map(node -> indent + node.name() + "|" + node.detail(AddressNotation.DECIMAL) + "\n"
                + text(node.children(), indent + "  ")).collect(Collectors.joining());
    }
}
