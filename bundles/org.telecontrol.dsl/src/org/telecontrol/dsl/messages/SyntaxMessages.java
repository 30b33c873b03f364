/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.messages;

import java.util.Map;

import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.telecontrol.dsl.validation.IssueCodes;

/** Says what stands there and what should. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final Map<String, String> KINDS = Map.of("RULE_ID", "a name", "RULE_STRING", "a text in quotes",
            "RULE_NUMBER", "a number", "RULE_TIME_SPAN", "a duration such as 30s", "RULE_HEX", "an address", "EOF",
            "the end of the file");

    private static final Map<String, @Nullable String> RULES = Map.of("Name", "a name", "Title",
            "a name or a text in quotes", "Address", "an address", "Integer", "a whole number", "Decimal", "a number",
            "QualityFlag", "a quality flag", "YesNo", "yes or no", "RuleCode", "the code of a rule");

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(@Nullable IParserErrorContext context) {
        if (context == null) {
            return new SyntaxErrorMessage("This is not understood", IssueCodes.SYNTAX);
        }
        return new SyntaxErrorMessage(sentence(context), IssueCodes.SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(@Nullable IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context == null
                ? "This value is not understood"
                : context.getValueConverterException().getMessage(), IssueCodes.VALUE);
    }

    private static String sentence(IParserErrorContext context) {
        RecognitionException e = context.getRecognitionException();
        if (e == null) {
            return "These characters are no word of the language";
        }
        var found = found(e);
        if (e instanceof MismatchedTokenException mismatched && mismatched.expecting != Token.INVALID_TOKEN_TYPE) {
            return expected(context, mismatched.expecting) + " is expected here, not " + found;
        }
        if (e instanceof NoViableAltException || e instanceof EarlyExitException) {
            var wanted = context.getCurrentNode() != null
                    && context.getCurrentNode().getGrammarElement() instanceof RuleCall call
                            ? RULES.get(call.getRule().getName())
                            : null;
            return wanted == null ? found + " cannot stand here" : wanted + " is expected here, not " + found;
        }
        return context.getDefaultMessage();
    }

    private static String expected(IParserErrorContext context, int token) {
        var names = context.getTokenNames();
        var name = token >= 0 && token < names.length ? names[token] : "EOF";
        return KINDS.getOrDefault(name, name.replace('\'', '"'));
    }

    private static String found(RecognitionException e) {
        var token = e.token;
        return token == null || token.getType() == Token.EOF ? "the end of the file" : "\"" + token.getText() + "\"";
    }
}
