/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.parser.antlr.internal.InternalStationLexer;

/** How words look. */
class HighlightingTest {

    @Test
    void tokens() {
        assertEquals(List.of("point keyword", "A default", "M_SP_NA_1 default", "0x1F number", "1.2.3 number",
                "30s number", "\"text\" string", ", punctuation", "// comment comment"),
                tokens("point A M_SP_NA_1 0x1F 1.2.3 30s \"text\", // comment"));
    }

    @Test
    void meanings() {
        assertEquals(List.of("R declaration", "default reference", "k declaration", "M_SP_NA_1 type"),
                meanings("rtu R link default { station 1 { point k M_SP_NA_1 1 } }"));
    }

    @Test
    void nothingIsLookedAtAfterACancel() {
        var file = Editing.read("rtu R link default { station 1 { point k M_SP_NA_1 1 } }");
        var ended = assertThrows(Throwable.class, () -> Editing.service(ISemanticHighlightingCalculator.class)
                .provideHighlightingFor(file, (offset, length, styles) -> fail(), () -> true));
        assertTrue(Editing.service(OperationCanceledManager.class).isOperationCanceledException(ended));
    }

    private static List<String> tokens(String text) {
        var styles = Editing.service(AbstractAntlrTokenToAttributeIdMapper.class);
        var lexer = new InternalStationLexer(new ANTLRStringStream(text));
        List<String> words = new ArrayList<>();
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (!token.getText().isBlank()) {
                words.add(token.getText() + " " + styles.getId(token.getType()));
            }
        }
        return words;
    }

    private static List<String> meanings(String text) {
        List<String> words = new ArrayList<>();
        Editing.service(ISemanticHighlightingCalculator.class).provideHighlightingFor(Editing.read(text),
                (offset, length, styles) -> words.add(text.substring(offset, offset + length) + " "
                        + String.join(",", styles)),
                CancelIndicator.NullImpl);
        return words;
    }
}
