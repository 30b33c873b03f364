/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A text with some things done to it, the same for the same seed: words, characters, lines and white space. */
final class MutatedText {

    private static final Pattern WORD = Pattern.compile("\"(\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*.*?\\*/|[\\w^]+|\\s+|.",
            Pattern.DOTALL);
    private static final List<String> SPACES = List.of(" ", "\n", "\n\n\n", "\t", "\r\n", " // remark\n", " /* a */ ",
            " /* a\nb */\n", "   ");
    private static final String CHARACTERS = "{}\"\\.,:+-*/ \n\t0aé\uFEFF\u0000电^";

    private final Random random;
    private final List<String> words = new ArrayList<>();

    private MutatedText(String text, long seed) {
        random = new Random(seed);
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** Only white space and comments differ, so the text means the same. */
    static String respaced(String text, long seed) {
        var mutated = new MutatedText(text, seed);
        for (int i = 0; i < mutated.words.size(); i++) {
            if (mutated.words.get(i).isBlank() && mutated.random.nextInt(4) == 0) {
                var comment = i > 0 && mutated.words.get(i - 1).startsWith("//");
                mutated.words.set(i, comment ? "\n" : mutated.any(SPACES));
            }
        }
        return String.join("", mutated.words);
    }

    /** One or two things happen to words or characters, so that it may mean anything or nothing. */
    static String damaged(String text, long seed) {
        var mutated = new MutatedText(text, seed);
        for (int i = mutated.random.nextInt(2); i >= 0; i--) {
            mutated.damage();
        }
        return mutated.random.nextInt(20) == 0 ? mutated.cut() : String.join("", mutated.words);
    }

    private void damage() {
        int at = random.nextInt(words.size());
        int other = random.nextInt(words.size());
        switch (random.nextInt(11)) {
            case 0 -> words.set(at, "");
            case 1 -> words.add(at, " " + words.get(other) + " ");
            case 2 -> words.set(at, words.get(other));
            case 7, 8, 9, 10 -> words.set(at, like(words.get(at)));
            case 3 -> words.addAll(at, List.copyOf(words.subList(Math.min(at, other), Math.max(at, other))));
            case 4 -> words.add(at, String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            case 5 -> words.set(at, String.valueOf(random.nextInt()));
            default -> words.set(at, words.get(at).substring(random.nextInt(words.get(at).length() + 1)));
        }
    }

    /** Another word of the same sort: a name, a number, a text, a blank or a sign. */
    private String like(String word) {
        return any(words.stream().filter(other -> sort(other) == sort(word)).toList());
    }

    private static int sort(String word) {
        return word.isEmpty() || word.isBlank() ? Character.SPACE_SEPARATOR : Character.getType(word.charAt(0));
    }

    private String cut() {
        var text = String.join("", words);
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
