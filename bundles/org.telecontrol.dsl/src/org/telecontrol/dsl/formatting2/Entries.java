/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.telecontrol.dsl.layout.EntryWrap;

/** Finds where a list of metadata that begins a line goes on in the next one; a list with a comment in it stays. */
final class Entries {

    private @Nullable EntryWrap wrap;

    /**
     * Takes every word in turn.
     *
     * @param indentation of the word's line, in characters
     * @return whether the word is the key of an entry that belongs into the next line
     */
    boolean breaksBefore(ISemanticRegion word, int indentation) {
        if (Layout.startsLine(word)) {
            wrap = Layout.isKeyword(word, "meta") ? new EntryWrap(indentation) : null;
            return false;
        }
        if (Hidden.hasComment(word)) {
            wrap = null;
        }
        var current = wrap;
        var value = word.getNextSemanticRegion();
        return current != null && value != null && Layout.isKey(word)
                && current.breaksBefore(word.getLength(), value.getLength());
    }
}
