/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.rules;

import java.util.List;
import java.util.Optional;

/**
 * One rule.
 *
 * @param code what findings are called; it never changes its meaning
 * @param subject the heading under which it stands
 * @param title what is wrong, in a few words
 * @param level how much it matters where nobody says otherwise
 * @param isFixed whether it always holds: without it there is nothing to be checked
 * @param reason why the rule is there, in sentences
 * @param standard the clause behind it, empty where it is good practice only
 * @param examples at least one
 */
public record Rule(String code, String subject, String title, Level level, boolean isFixed, String reason,
        Optional<String> standard, List<Example> examples) {

    /**
     * A file that breaks the rule at one place, and one that keeps it.
     *
     * @param failing a whole file
     * @param offset of the place in {@code failing}, in characters
     * @param length of the place in characters
     * @param passing a whole file
     * @param fix what the change from one to the other is called where it can be made for the engineer
     */
    public record Example(String failing, int offset, int length, String passing, Optional<String> fix) {

        /** From 1. */
        public int line() {
            return (int) failing.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        }

        /** From 1. */
        public int column() {
            return offset - failing.lastIndexOf('\n', offset - 1);
        }

        /** Whether the files are in XMI, for what a text cannot even say; then there is no place. */
        public boolean isXmi() {
            return failing.startsWith("<?xml");
        }
    }
}
