/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** A run of words without quotes: a key when a colon follows, else a value. */
@NonNullByDefault({})
final class PlainWords implements IRule {

    private static final String ENDS = ",{}[]\n\r";
    private static final IToken KEY = new Token(YamlStyle.KEY);
    private static final IToken NUMBER = new Token(YamlStyle.NUMBER);
    private static final IToken WORD = new Token(YamlStyle.WORD);

    @Override
    public IToken evaluate(ICharacterScanner scanner) {
        var words = new StringBuilder();
        int next = scanner.read();
        while (!isEnd(next, words)) {
            if (next == ':' && isSpace(peek(scanner))) {
                scanner.unread();
                return words.isEmpty() ? undefined(scanner, 0) : KEY;
            }
            words.append((char) next);
            next = scanner.read();
        }
        scanner.unread();
        if (words.toString().isBlank() || words.toString().equals("-")) {
            return undefined(scanner, words.length());
        }
        return words.toString().strip().matches("-?[0-9.]+|true|false") ? NUMBER : WORD;
    }

    private static IToken undefined(ICharacterScanner scanner, int read) {
        for (int i = 0; i < read; i++) {
            scanner.unread();
        }
        return Token.UNDEFINED;
    }

    /** A comment begins behind a space; a dash of a list ends with one; a quote begins a text of its own. */
    private static boolean isEnd(int next, CharSequence words) {
        boolean isFirst = words.isEmpty();
        return next == ICharacterScanner.EOF || ENDS.indexOf(next) >= 0
                || next == '#' && (isFirst || words.charAt(words.length() - 1) == ' ')
                || isFirst && (next == '"' || next == '\'' || next == ' ')
                || next == ' ' && words.length() == 1 && words.charAt(0) == '-';
    }

    private static boolean isSpace(int next) {
        return next == ICharacterScanner.EOF || Character.isWhitespace(next);
    }

    private static int peek(ICharacterScanner scanner) {
        int next = scanner.read();
        scanner.unread();
        return next;
    }
}
