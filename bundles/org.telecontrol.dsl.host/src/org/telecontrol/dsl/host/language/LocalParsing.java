/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.io.StringReader;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;
import org.telecontrol.dsl.text.TextDifference;

import com.google.inject.Inject;

/**
 * Parses as little as a change asks for. Where a part comes out broken, all of the text has to be parsed, as the parser
 * may find its way again anywhere; the last sound state is kept aside then, so that the change that mends the text is a
 * small one again.
 */
@NonNullByDefault({})
final class LocalParsing implements IPartialParsingHelper {

    /** A text that differs by more from its last sound state, in characters, is not tried to be mended from there. */
    private static final int MOST_TO_MEND = 1000;

    @Inject
    private PartParsing parts;

    private Reference<IParseResult> lastSound = nothing();

    @Override
    public IParseResult reparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        var sound = previous.hasSyntaxErrors() ? lastSound.get() : null;
        var mending = sound == null ? null : TextDifference.between(text(sound), changed(previous, change));
        var partly = mending == null || mending.isLongerThan(MOST_TO_MEND)
                ? parts.reparse(parser, previous, change)
                : mend(parser, sound, mending);
        var result = partly == null ? parse(parser, previous, changed(previous, change)) : partly;
        remember(previous, result);
        return result;
    }

    private IParseResult mend(IParser parser, IParseResult sound, TextDifference change) {
        return change.isNone()
                ? sound
                : parts.reparse(parser, sound,
                        new ReplaceRegion(change.offset(), change.removed(), change.inserted()));
    }

    private static String text(IParseResult result) {
        return result.getRootNode().getText();
    }

    private static String changed(IParseResult previous, ReplaceRegion change) {
        var text = new StringBuilder(text(previous));
        change.applyTo(text);
        return text.toString();
    }

    private static IParseResult parse(IParser parser, IParseResult previous, String text) {
        return parser.parse(NodeModelUtils.getEntryParserRule(previous.getRootNode()), new StringReader(text));
    }

    private void remember(IParseResult previous, IParseResult result) {
        if (!result.hasSyntaxErrors()) {
            lastSound = nothing();
        } else if (!previous.hasSyntaxErrors()) {
            lastSound = new SoftReference<>(previous);
        }
    }

    private static Reference<IParseResult> nothing() {
        return new SoftReference<>(null);
    }
}
