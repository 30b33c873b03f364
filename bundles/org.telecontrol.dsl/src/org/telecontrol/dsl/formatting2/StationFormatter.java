/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/**
 * Formats in two passes over the words, one that finds the columns and one that lays out: the language is made of lines
 * and braces, its layout needs no more. A text with syntax errors is left alone.
 */
public class StationFormatter implements IFormatter2 {

    @Override
    @NonNullByDefault({})
    public List<ITextReplacement> format(FormatterRequest request) {
        var access = request.getTextRegionAccess();
        List<ITextReplacement> replacements = new ArrayList<>();
        if (access.hasSyntaxError()) {
            return replacements;
        }
        var gaps = new GapFormatter(request, replacements);
        var root = access.regionForRootEObject();
        var last = format(root.getAllSemanticRegions(), gaps, indentation(request));
        var end = last == null ? root.getPreviousHiddenRegion() : last.getNextHiddenRegion();
        gaps.format(end, Gap.atEnd(last));
        return replacements;
    }

    /** @return the last word */
    private static @Nullable ISemanticRegion format(Iterable<ISemanticRegion> words, GapFormatter gaps,
            int indentation) {
        var rows = new Rows(words);
        var entries = new Entries();
        @Nullable
        ISemanticRegion previous = null;
        int depth = 0;
        int lineDepth = 0;
        for (var word : words) {
            int inner = depth;
            boolean closes = Layout.isKeyword(word, "}");
            depth -= closes ? 1 : 0;
            boolean continues = Layout.isContinuation(word);
            if (closes || Layout.startsLine(word)) {
                lineDepth = depth + (continues ? 1 : 0);
            }
            gaps.format(word.getPreviousHiddenRegion(), new Gap(previous, word, continues ? lineDepth : inner,
                    lineDepth, rows.spaces(word), entries.breaksBefore(word, lineDepth * indentation)));
            depth += Layout.isKeyword(word, "{") ? 1 : 0;
            previous = word;
        }
        return previous;
    }

    private static int indentation(FormatterRequest request) {
        return request.getPreferences().getPreference(FormatterPreferenceKeys.indentation).length();
    }
}
