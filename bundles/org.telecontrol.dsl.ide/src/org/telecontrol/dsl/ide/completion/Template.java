/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.regex.Pattern;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.util.TextRegion;

/**
 * A text with fields.
 *
 * @param body with <code>${word}</code> for a field with a word in it and <code>$0</code> for where the cursor goes in
 *            the end
 */
record Template(String label, String description, String body) {

    private static final Pattern MARK = Pattern.compile("\\$\\{([^}]*)\\}|\\$0");

    /** The text without its marks. */
    String text(String indentation) {
        return MARK.matcher(lines(indentation)).replaceAll(mark -> mark.group(1) == null ? "" : mark.group(1));
    }

    /** @param offset where the text will begin */
    void mark(ContentAssistEntry entry, int offset, String indentation) {
        var marks = MARK.matcher(lines(indentation));
        int removed = 0;
        while (marks.find()) {
            var word = marks.group(1);
            int at = offset + marks.start() - removed;
            if (word == null) {
                entry.setEscapePosition(at);
            } else {
                entry.getEditPositions().add(new TextRegion(at, word.length()));
            }
            removed += marks.end() - marks.start() - (word == null ? 0 : word.length());
        }
    }

    private String lines(String indentation) {
        return body.replace("\n", "\n" + indentation);
    }
}
