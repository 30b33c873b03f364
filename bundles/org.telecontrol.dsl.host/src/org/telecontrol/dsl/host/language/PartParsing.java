/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
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
        var start = startOfWord(text, Math.max(0, change.getOffset() - REACH));
        var nearby = change.shiftBy(-start);
        var changed = new StringBuilder(text.getText().substring(start));
        nearby.applyTo(changed);
        return words.getTokenReplaceRegion(changed.toString(), nearby).shiftBy(start);
    }

    /** Where the word begins in which a character is. Ends of nodes are not asked for: they take longer to tell. */
    private static int startOfWord(INode node, int offset) {
        var last = node instanceof ICompositeNode parent ? parent.getLastChild() : null;
        while (last != null && last.getTotalOffset() > offset) {
            last = last.getPreviousSibling();
        }
        return last == null ? node.getTotalOffset() : startOfWord(last, offset);
    }

    @Override
    protected IParseResult fullyReparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        return null;
    }
}
