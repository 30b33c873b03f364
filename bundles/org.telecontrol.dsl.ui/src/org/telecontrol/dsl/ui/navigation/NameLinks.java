/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.telecontrol.dsl.host.assist.Navigator;
import org.telecontrol.dsl.host.document.OpenDocuments;

/** Makes each name a link to its declaration. */
@NonNullByDefault({})
public final class NameLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var document = OpenDocuments.of(viewer.getDocument());
        var word = document == null ? null : word(viewer.getDocument(), region.getOffset());
        if (document == null || word == null) {
            return null;
        }
        return Navigator.declaration(document, region.getOffset())
                .map(place -> new IHyperlink[]{new NameLink(word, place)}).orElse(null);
    }

    /** The letters around an offset, or null without any; cheap, since it is asked for wherever the pointer goes. */
    private static @Nullable IRegion word(IDocument text, int offset) {
        try {
            int start = offset;
            while (start > 0 && Character.isUnicodeIdentifierPart(text.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < text.getLength() && Character.isUnicodeIdentifierPart(text.getChar(end))) {
                end++;
            }
            return start == end ? null : new Region(start, end - start);
        } catch (BadLocationException e) {
            return null;
        }
    }
}
