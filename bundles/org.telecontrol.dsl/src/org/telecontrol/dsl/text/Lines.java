/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

/** Text in indented lines of words; nothing is indented but the first word of a line. */
final class Lines {

    static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int level;
    private int gap = 1;
    private boolean atStart = true;

    Lines(int level) {
        this.level = level;
    }

    /** A word, after a space unless it is the line's first. */
    Lines word(String word) {
        if (!atStart) {
            text.repeat(' ', gap);
        }
        gap = 1;
        return glued(word);
    }

    Lines words(String keyword, String value) {
        return word(keyword).word(value);
    }

    /** A word right after the one before. */
    Lines glued(String word) {
        if (atStart) {
            text.append(INDENT.repeat(level));
            atStart = false;
        }
        text.append(word);
        return this;
    }

    /** How many spaces stand before the next word of this line. */
    Lines gap(int spaces) {
        gap = spaces;
        return this;
    }

    Lines end() {
        text.append('\n');
        atStart = true;
        gap = 1;
        return this;
    }

    Lines emptyLine() {
        text.append('\n');
        return this;
    }

    /** A line that belongs to the one before. */
    Lines beginBelow() {
        end();
        text.append(indentationBelow());
        atStart = false;
        gap = 0;
        return this;
    }

    String indentationBelow() {
        return INDENT.repeat(level + 1);
    }

    Lines open() {
        gap(1).word("{").end();
        level++;
        return this;
    }

    Lines close() {
        level--;
        return word("}").end();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
