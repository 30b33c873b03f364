/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.junit.jupiter.api.Test;

/** What is told of the word at the cursor. */
class HoverTest {

    @Test
    void point() {
        assertEquals("""
                Point A
                Voltage
                M_ME_TF_1 (36): Measured value, short floating point number with time tag CP56Time2a
                Information object address 5
                Unit kV""", hover("rtu R { station 1 { point |A M_ME_TF_1 5 \"Voltage\" unit \"kV\" } }"));
    }

    @Test
    void referenceTellsOfItsTarget() {
        assertEquals("Link profile fast\nk 12, w 8\nt0 30s, t1 15s, t2 10s, t3 20s",
                hover("link fast { } rtu R link |fast { }"));
    }

    private static String hover(String textWithCursor) {
        var cursor = textWithCursor.indexOf('|');
        var file = Editing.read(textWithCursor.replace("|", ""));
        var element = Editing.service(EObjectAtOffsetHelper.class).resolveElementAt(file, cursor);
        var text = Editing.service(IEObjectDocumentationProvider.class).getDocumentation(element);
        return text == null ? "" : text;
    }
}
