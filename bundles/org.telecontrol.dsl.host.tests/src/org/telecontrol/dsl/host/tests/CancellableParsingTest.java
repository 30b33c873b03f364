/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.language.CancellableParsing;
import org.telecontrol.dsl.host.language.StationLanguage;

/** Parsing is given up in the middle of a text, and can be taken up again. */
class CancellableParsingTest {

    private static final int POINTS = 2000;
    private static final String TEXT = text();

    private static String text() {
        var text = new StringBuilder("rtu R {\n  station 1 {\n");
        for (var point = 1; point <= POINTS; point++) {
            text.append("    point P").append(point).append(" M_SP_TB_1 ").append(point).append('\n');
        }
        return text.append("  }\n}\n").toString();
    }

    @Test
    void aTextIsNotReadToItsEnd() {
        var asked = new AtomicInteger();
        assertThrows(OperationCanceledError.class, () -> parsed(() -> asked.incrementAndGet() >= 5));
        assertTrue(asked.get() < 10, () -> "Asked was " + asked);

        parsed(() -> asked.incrementAndGet() < 0);
        assertTrue(asked.get() > 25, () -> "Asked was " + asked);
    }

    @Test
    void aModelWhoseUpdateIsGivenUpIsUpdatedLater() {
        var changes = Map.of("an element", new Change(TEXT.indexOf("point P1000"), 0, "command C C_SC_NA_1 9999 "),
                "all of them", new Change(TEXT.indexOf("station"), 0, "} rtu S { "),
                "a syntax error", new Change(TEXT.indexOf("point P1000"), 5, "}"));
        changes.forEach((name, change) -> {
            var resource = parsed(CancelIndicator.NullImpl);
            var before = shape(resource);
            var looks = 0;
            while (isGivenUp(resource, change, ++looks)) {
                assertEquals(before, shape(resource), name);
            }
            assertTrue(looks > 1, name);
            assertEquals(shape(load(change.of(TEXT))), shape(resource), name);
        });
    }

    /** Whether the update ended when it looked that often whether it is wanted. */
    private static boolean isGivenUp(XtextResource resource, Change change, int looks) {
        var asked = new AtomicInteger();
        try {
            CancellableParsing.run(() -> asked.incrementAndGet() >= looks,
                    () -> resource.update(change.offset(), change.removed(), change.inserted()));
            return false;
        } catch (OperationCanceledError e) {
            return true;
        }
    }

    private record Change(int offset, int removed, String inserted) {

        String of(String text) {
            return new StringBuilder(text).replace(offset, offset + removed, inserted).toString();
        }
    }

    private static XtextResource parsed(CancelIndicator cancel) {
        var resource = new XtextResource[1];
        CancellableParsing.run(cancel, () -> resource[0] = load(TEXT));
        return resource[0];
    }

    private static XtextResource load(String text) {
        var resource = (XtextResource) StationLanguage.get(XtextResourceSet.class)
                .createResource(URI.createFileURI("/r.station"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** The text as the nodes have it, its errors, and where each element is. */
    private static String shape(XtextResource resource) {
        var shape = new StringBuilder(resource.getParseResult().getRootNode().getText());
        for (INode error : resource.getParseResult().getSyntaxErrors()) {
            shape.append(error.getOffset()).append(' ').append(error.getSyntaxErrorMessage().getMessage()).append('\n');
        }
        EcoreUtil.getAllProperContents(resource, false).forEachRemaining(
                element -> shape.append(EcoreUtil.getURI((org.eclipse.emf.ecore.EObject) element).fragment())
                        .append(' ')
                        .append(NodeModelUtils.getNode((org.eclipse.emf.ecore.EObject) element).getOffset())
                        .append('\n'));
        return shape.toString();
    }
}
