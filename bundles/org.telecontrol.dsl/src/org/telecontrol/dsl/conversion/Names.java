/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.telecontrol.dsl.services.StationGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** How names are written: as they are, with {@code ^} where they are reserved words, titles in quotes where needed. */
@Singleton
public class Names {

    private static final Pattern RULE_CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Set<String> reserved;

    @Inject
    public Names(StationGrammarAccess grammar) {
        Set<String> allowed = EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class).stream()
                .map(Keyword::getValue).collect(Collectors.toSet());
        reserved = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> isIdentifier(word) && !allowed.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name can be written without quotes; a reserved word can, with {@code ^}. */
    public static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The name that is meant by a word without quotes. */
    public static String parse(String word) {
        return word.startsWith("^") ? word.substring(1) : word;
    }

    /** The name that is meant by a word, which may be in quotes. */
    public String parseTitle(String word) {
        return word.startsWith("\"") ? Texts.parse(word) : parse(word);
    }

    /** @throws IllegalArgumentException with a sentence for people when the name is no identifier */
    public String format(String name) {
        if (!isIdentifier(name)) {
            throw new IllegalArgumentException("\"" + name
                    + "\" cannot be a name in a *.station file: letters, digits and _ only, no digit first");
        }
        return reserved.contains(name) ? "^" + name : name;
    }

    /** A name of any characters, in quotes where it is no identifier. */
    public String formatTitle(String name) {
        return isIdentifier(name) ? format(name) : Texts.format(name);
    }

    /** @throws IllegalArgumentException with a sentence for people when no rule has such a code */
    public String formatRuleCode(String code) {
        if (!RULE_CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" cannot be the code of a rule");
        }
        return code;
    }
}
