/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.parser.impl.TokenRegionProvider;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

/** Parses the part of a text in which a change is, if that part is sound then. */
@NonNullByDefault({})
final class PartParsing extends PartialParsingHelper {

    /** No word depends on characters that are so far behind it; a comment that is not closed is one word to the end. */
    private static final int REACH = 64;

    private TokenRegionProvider words;

    @Inject
    void findWordsNearby(TokenRegionProvider provider) {
        words = provider;
        setTokenRegionProvider(null); // it would read all that stands before the change
    }

    /** Null where only parsing all of it would tell what the text is; nothing has changed then. */
    @Override
    public IParseResult reparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        var text = previous.getRootNode();
        return super.reparse(parser, previous, hasWords(text, change) ? wholeWords(text, change) : change);
    }

    private static boolean hasWords(ICompositeNode text, ReplaceRegion change) {
        return change.getEndOffset() <= text.getTotalLength()
                && (change.getOffset() < text.getTotalLength() || !change.getText().isBlank());
    }

    /** The same change, told with all of the words that it touches. */
    private ReplaceRegion wholeWords(ICompositeNode text, ReplaceRegion change) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(text, Math.max(0, change.getOffset() - REACH));
        var start = leaf == null ? 0 : leaf.getTotalOffset();
        var nearby = change.shiftBy(-start);
        var changed = new StringBuilder(text.getText().substring(start));
        nearby.applyTo(changed);
        return words.getTokenReplaceRegion(changed.toString(), nearby).shiftBy(start);
    }

    @Override
    protected IParseResult fullyReparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        return null;
    }
}
