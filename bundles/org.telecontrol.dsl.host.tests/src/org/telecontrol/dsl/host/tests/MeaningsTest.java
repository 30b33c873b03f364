/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.tokens.Meanings;
import org.telecontrol.dsl.host.tokens.Meanings.Meaning;
import org.telecontrol.dsl.host.tokens.Tokens.Span;

class MeaningsTest {

    private static final String TEXT = """
            rtu NORTH {
              station 1 {
                point unit M_SP_NA_1 1
                command Ctl C_SC_NA_1 2 returns unit
              }
            }
            """;

    @Test
    void namesDeclareAndRefer() throws Exception {
        var meanings = meanings(TEXT);

        assertEquals(Meaning.DECLARATION, meanings.at(TEXT.indexOf("NORTH")));
        assertEquals(Meaning.DECLARATION, meanings.at(TEXT.indexOf("unit")));
        assertEquals(Meaning.REFERENCE, meanings.at(TEXT.lastIndexOf("unit")));
        assertNull(meanings.at(TEXT.indexOf("point")));
    }

    @Test
    void wordsMoveWithTheTextAndGrowWhileTheyAreTyped() throws Exception {
        var name = TEXT.indexOf("unit");
        var inserted = meanings(TEXT).after(name + 4, 0, 2);

        assertEquals(Meaning.DECLARATION, inserted.at(name));
        assertEquals(Meaning.REFERENCE, inserted.at(TEXT.lastIndexOf("unit") + 2));
        assertNull(inserted.difference(meanings(TEXT.replace("point unit", "point united"))));
    }

    @Test
    void removedWordsMeanNothing() throws Exception {
        var name = TEXT.indexOf("unit");
        var removed = meanings(TEXT).after(name - 2, 10, 0);

        assertNull(removed.at(name));
        assertNull(removed.at(name - 2));
        assertEquals(Meaning.REFERENCE, removed.at(TEXT.lastIndexOf("unit") - 10));
    }

    @Test
    void theDifferenceIsNoMoreThanWhatDiffers() throws Exception {
        var meanings = meanings(TEXT);

        assertNull(meanings.difference(meanings(TEXT)));
        var other = meanings(TEXT.replace("returns unit", "returns none"));
        assertNull(meanings.difference(other));
        var shorter = meanings(TEXT.replace("returns unit", "            "));
        assertEquals(new Span(TEXT.lastIndexOf("unit"), 4), meanings.difference(shorter));
        assertEquals(new Span(TEXT.lastIndexOf("unit"), 4), shorter.difference(meanings));
        assertEquals(new Span(TEXT.indexOf("NORTH"), TEXT.lastIndexOf("unit") + 4 - TEXT.indexOf("NORTH")),
                meanings.difference(Meanings.NONE));
    }

    private static Meanings meanings(String text) throws Exception {
        var uri = URI.createFileURI("/meanings.station");
        var resource = (XtextResource) new ProjectIndex().resourcesFor(uri).createResource(uri);
        resource.load(new StringInputStream(text), null);
        return Meanings.of(resource, CancelIndicator.NullImpl);
    }
}
