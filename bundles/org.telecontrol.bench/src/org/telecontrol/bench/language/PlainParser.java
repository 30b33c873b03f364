/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.io.StringReader;
import java.util.Collection;

import org.eclipse.xtext.parser.IParseResult;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.parser.antlr.StationParser;

/** The yardstick: the parser as it was generated, with nothing around it. */
final class PlainParser {

    static final String NAME = "plain parser, the same text";

    private final StationParser parser = StationLanguage.get(StationParser.class);

    /** Keeps nothing. */
    void parse(Collection<String> texts) {
        texts.forEach(this::parse);
    }

    /**
     * @throws IllegalStateException when the text has mistakes: it would be no yardstick
     */
    IParseResult parse(String text) {
        var result = parser.parse(new StringReader(text));
        if (result.hasSyntaxErrors()) {
            throw new IllegalStateException("The text is not understood: "
                    + result.getSyntaxErrors().iterator().next().getSyntaxErrorMessage().getMessage());
        }
        return result;
    }

    /**
     * @throws IllegalStateException when the text has no mistakes
     */
    void parseBroken(String text) {
        if (!parser.parse(new StringReader(text)).hasSyntaxErrors()) {
            throw new IllegalStateException("The text is understood");
        }
    }
}
