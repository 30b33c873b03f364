/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** What stands before a word. */
final class Hidden {

    private Hidden() {}

    static boolean hasComment(ISemanticRegion word) {
        return word.getPreviousHiddenRegion().containsComment();
    }

    static boolean hasEmptyLine(ISemanticRegion word) {
        return word.getPreviousHiddenRegion().getParts().stream()
                .anyMatch(part -> !(part instanceof IComment) && lineBreaks(part.getText()) > 1);
    }

    static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
