/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** What stands before a word. */
final class Hidden {

    private Hidden() {}

    static boolean hasComment(ISemanticRegion word) {
        return word.getPreviousHiddenRegion().getParts().stream().anyMatch(Hidden::isComment);
    }

    static boolean hasEmptyLine(ISemanticRegion word) {
        return word.getPreviousHiddenRegion().getParts().stream()
                .anyMatch(part -> !isComment(part) && lineBreaks(part.getText()) > 1);
    }

    /** White space with a mark of byte order in it is a comment for Xtext, and for nobody else. */
    static boolean isComment(IHiddenRegionPart part) {
        return part instanceof IComment && part.getText().startsWith("/");
    }

    static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
