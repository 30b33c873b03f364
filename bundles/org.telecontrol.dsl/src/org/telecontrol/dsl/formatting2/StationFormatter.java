/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.resource.XtextResource;

/** Formats in one pass over the words: the language is made of lines and braces, its layout needs no more. */
public class StationFormatter extends AbstractFormatter2 {

    @Override
    public void format(@Nullable Object object, @Nullable IFormattableDocument document) {
        if (document == null || object instanceof XtextResource resource && resource.getContents().isEmpty()) {
            return;
        }
        Deque<ISemanticRegion> braces = new ArrayDeque<>();
        var root = document.getRequest().getTextRegionAccess().regionForRootEObject();
        @Nullable
        ISemanticRegion previous = null;
        for (var word : root.getAllSemanticRegions()) {
            before(word, previous, braces.size(), document);
            if (Layout.isKeyword(word, "{")) {
                braces.push(word);
            } else if (Layout.isKeyword(word, "}") && !braces.isEmpty()) {
                document.interior(braces.pop(), word, it -> it.indent());
            }
            previous = word;
        }
        if (previous != null) {
            document.append(previous, it -> it.newLine());
        }
    }

    private static void before(ISemanticRegion word, @Nullable ISemanticRegion previous, int depth,
            IFormattableDocument document) {
        if (previous == null) {
            document.prepend(word, it -> it.noSpace());
        } else if (Layout.isKeyword(word, "}")) {
            document.prepend(word, it -> it.newLine());
        } else if (Layout.startsLine(word)) {
            boolean afterElement = depth == 0;
            document.prepend(word, it -> it.setNewLines(afterElement ? 2 : 1, afterElement ? 2 : 1, 2));
        } else if (Layout.isGlued(previous, word)) {
            document.prepend(word, it -> it.noSpace());
        } else {
            document.prepend(word, it -> it.oneSpace());
        }
    }
}
