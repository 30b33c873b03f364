/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.util.concurrent.atomic.LongAdder;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.telecontrol.dsl.parser.antlr.StationParser;

/** The generated parser; counts the texts, and parts of texts, that it was given, and can be told to give one up. */
final class CountedParser extends StationParser {

    static final LongAdder TEXTS = new LongAdder();

    @Override
    @NonNullByDefault({})
    protected XtextTokenStream createTokenStream(TokenSource source) {
        return new CancellableTokens(source, getTokenDefProvider(), CancellableParsing.current());
    }

    @Override
    @NonNullByDefault({})
    protected IParseResult doParse(String rule, CharStream text, NodeModelBuilder nodes, int lookAhead) {
        TEXTS.increment();
        return super.doParse(rule, text, nodes, lookAhead);
    }

    @Override
    @NonNullByDefault({})
    protected NodeModelBuilder createNodeModelBuilder() {
        return new NodesWithErrors();
    }
}
