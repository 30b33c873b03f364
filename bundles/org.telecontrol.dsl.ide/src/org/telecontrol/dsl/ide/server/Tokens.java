/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.ide.highlighting.StationStyles;

/** The meanings of words in the protocol's terms. */
@NonNullByDefault({})
class Tokens extends SemanticTokensService {

    private record Word(int offset, int length, String style) {}

    @Override
    public SemanticTokens semanticTokensFull(Document document, XtextResource file, SemanticTokensParams params,
            CancelIndicator cancel) {
        List<Integer> data = new ArrayList<>();
        if (document != null && file != null) {
            var lines = Lines.of(document.getContents());
            int line = 0;
            int character = 0;
            for (var word : words(file, cancel)) {
                var start = lines.position(word.offset());
                data.add(start.getLine() - line);
                data.add(start.getCharacter() - (start.getLine() == line ? character : 0));
                data.add(word.length());
                data.add(getTokenTypes().indexOf(word.style().equals(StationStyles.TYPE)
                        ? SemanticTokenTypes.Type
                        : SemanticTokenTypes.Variable));
                data.add(word.style().equals(StationStyles.DECLARATION)
                        ? 1 << getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration)
                        : 0);
                line = start.getLine();
                character = start.getCharacter();
            }
        }
        return new SemanticTokens(data);
    }

    private static List<Word> words(XtextResource file, CancelIndicator cancel) {
        List<Word> words = new ArrayList<>();
        file.getResourceServiceProvider().get(ISemanticHighlightingCalculator.class).provideHighlightingFor(file,
                (offset, length, styles) -> words.add(new Word(offset, length, styles[0])), cancel);
        words.sort(Comparator.comparingInt(Word::offset));
        return words;
    }
}
