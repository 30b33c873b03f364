/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ide.outline.OutlineShape;
import org.telecontrol.dsl.ide.outline.StationOutline;
import org.telecontrol.iec104.AddressNotation;

class OutlineShapeTest {

    private static final String TEXT = """
            typical Bay { point Pos M_DP_TB_1 +0 point Alarm M_SP_NA_1 +1 }
            rtu NORTH { station 1 { point b M_SP_NA_1 1 point A M_DP_NA_1 2 } }
            """;

    @Test
    void theWholeOutlineIsInTheOrderOfTheText() {
        assertEquals("Bay(Pos Alarm) NORTH(Station 1(b A))", shown(OutlineShape.WHOLE));
    }

    @Test
    void namesAreSortedWithoutRegardToCase() {
        assertEquals("Bay(Alarm Pos) NORTH(Station 1(A b))",
                shown(new OutlineShape("", true, AddressNotation.DECIMAL)));
    }

    @Test
    void whatFitsIsShownWithWhatIsAboveAndBelowIt() {
        assertEquals("Bay(Pos) NORTH(Station 1(A))", shown(new OutlineShape("m_dp", false, AddressNotation.DECIMAL)));
        assertEquals("NORTH(Station 1(b A))", shown(new OutlineShape("north", false, AddressNotation.DECIMAL)));
        assertEquals("", shown(new OutlineShape("nobody", false, AddressNotation.DECIMAL)));
    }

    private static String shown(OutlineShape shape) {
        var outline = Editing.service(StationOutline.class).of(Editing.read(TEXT), CancelIndicator.NullImpl);
        return shown(shape.of(outline));
    }

    private static String shown(List<OutlineNode> nodes) {
        return String.join(" ", nodes.stream().map(node -> node.name()
                + (node.children().isEmpty() ? "" : '(' + shown(node.children()) + ')')).toList());
    }
}
