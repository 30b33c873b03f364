/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/**
 * Formats in one pass over the words: the language is made of lines and braces, its layout needs no more. A text with
 * syntax errors is left alone.
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
        @Nullable
        ISemanticRegion previous = null;
        int depth = 0;
        for (var word : root.getAllSemanticRegions()) {
            int inner = depth;
            depth -= Layout.isKeyword(word, "}") ? 1 : 0;
            gaps.format(word.getPreviousHiddenRegion(), new Gap(previous, word, inner, depth));
            depth += Layout.isKeyword(word, "{") ? 1 : 0;
            previous = word;
        }
        var last = previous == null ? root.getPreviousHiddenRegion() : previous.getNextHiddenRegion();
        gaps.format(last, new Gap(previous, null, 0, 0));
        return replacements;
    }
}
