/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tokens;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.iec104.TypeIdentification;

/** Tells the kinds of the generated lexer's tokens. */
final class TokenKinds {

    private static final Map<String, TokenKind> RULES = Map.of("RULE_ID", TokenKind.NAME, "RULE_STRING",
            TokenKind.TEXT, "RULE_NUMBER", TokenKind.NUMBER, "RULE_HEX", TokenKind.NUMBER, "RULE_TIME_SPAN",
            TokenKind.NUMBER, "RULE_ML_COMMENT", TokenKind.COMMENT, "RULE_SL_COMMENT", TokenKind.COMMENT, "RULE_WS",
            TokenKind.SPACE);

    private final Set<String> types = Arrays.stream(TypeIdentification.values()).map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
    private final TokenKind[] kinds;

    TokenKinds() {
        Map<Integer, String> names = StationLanguage.get(ITokenDefProvider.class).getTokenDefMap();
        kinds = new TokenKind[names.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        Arrays.fill(kinds, TokenKind.INVALID);
        names.forEach((type, name) -> kinds[type] = kind(name));
    }

    TokenKind of(Token token) {
        var type = token.getType();
        var kind = type > 0 && type < kinds.length ? kinds[type] : TokenKind.INVALID;
        return kind == TokenKind.NAME && token instanceof CommonToken && types.contains(token.getText())
                ? TokenKind.TYPE
                : kind;
    }

    private static TokenKind kind(String name) {
        if (name.startsWith("'")) {
            return name.length() > 1 && Character.isLetter(name.charAt(1)) ? TokenKind.KEYWORD : TokenKind.PUNCTUATION;
        }
        return RULES.getOrDefault(name, TokenKind.INVALID);
    }
}
