/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/** What is written before the word that is being completed. */
record Surroundings(String text, int offset) {

    static Surroundings of(ContentAssistContext context) {
        return new Surroundings(context.getRootNode().getText(), context.getReplaceRegion().getOffset());
    }

    boolean precededBy(char sign) {
        return offset > 0 && text.charAt(offset - 1) == sign;
    }

    /** The white space that the line begins with. */
    String indentation() {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
