/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.telecontrol.dsl.layout.EntryWrap;

/** Replaces the white space of gaps; comments keep their words and the line they are on. */
final class GapFormatter {

    private final FormatterRequest request;
    private final ITextRegionAccess access;
    private final List<ITextReplacement> replacements;
    private final String indentation;
    private final String lineBreak;

    GapFormatter(FormatterRequest request, List<ITextReplacement> replacements) {
        this.request = request;
        this.access = request.getTextRegionAccess();
        this.replacements = replacements;
        this.indentation = request.getPreferences().getPreference(FormatterPreferenceKeys.indentation);
        this.lineBreak = request.getPreferences().getPreference(FormatterPreferenceKeys.lineSeparator);
    }

    void format(@Nullable IHiddenRegion region, Gap gap) {
        LayoutRequest.checkWanted(request);
        if (region == null) {
            return;
        }
        int done = region.getOffset();
        @Nullable
        IComment last = null;
        for (var part : region.getParts()) {
            if (!(part instanceof IComment comment) || !Hidden.isComment(part)) {
                continue;
            }
            replace(done, comment.getOffset(), beforeComment(done, comment, last, gap));
            done = comment.getEndOffset();
            last = comment;
        }
        replace(done, region.getEndOffset(), last == null
                ? withoutComment(done, region.getEndOffset(), gap)
                : afterComment(done, region.getEndOffset(), last, gap));
    }

    private String withoutComment(int from, int to, Gap gap) {
        int breaks = Math.clamp(lineBreaks(from, to), gap.leastLineBreaks(), gap.mostLineBreaks());
        return breaks == 0 ? gap.space() : lines(breaks, gap.depth()) + (gap.wraps() ? EntryWrap.HANGING : "");
    }

    private String beforeComment(int from, IComment comment, @Nullable IComment last, Gap gap) {
        int breaks = lineBreaks(from, comment.getOffset());
        if (gap.previous() == null && last == null) {
            return "";
        }
        if (breaks == 0) {
            return " ";
        }
        boolean opensElement = last == null && gap.isBetweenElements();
        return lines(last == null && gap.isAfterBrace() ? 1 : opensElement ? 2 : Math.min(breaks, 2),
                gap.commentDepth());
    }

    private String afterComment(int from, int to, IComment comment, Gap gap) {
        int breaks = lineBreaks(from, to);
        if (gap.next() == null) {
            return lineBreak;
        }
        if (gap.breaksLine() || gap.previous() == null) {
            boolean sameLine = breaks == 0 && gap.previous() == null && !isLineComment(comment);
            return sameLine
                    ? " "
                    : lines(Math.clamp(breaks, 1, gap.previous() == null ? 2 : gap.mostLineBreaks()),
                            gap.depth());
        }
        return isLineComment(comment) || breaks > 0 ? lines(1, gap.depth() + 1) : " ";
    }

    private static boolean isLineComment(IComment comment) {
        return comment.getText().startsWith("//");
    }

    private int lineBreaks(int from, int to) {
        return Hidden.lineBreaks(access.textForOffset(from, to - from));
    }

    private String lines(int breaks, int depth) {
        return lineBreak.repeat(breaks) + indentation.repeat(depth);
    }

    private void replace(int from, int to, String text) {
        var region = access.regionForOffset(from, to - from);
        boolean wanted = request.getRegions().isEmpty()
                || request.getRegions().stream().anyMatch(part -> part.contains(region));
        if (wanted && (request.allowIdentityEdits() || !region.getText().equals(text))) {
            replacements.add(region.replaceWith(text));
        }
    }
}
