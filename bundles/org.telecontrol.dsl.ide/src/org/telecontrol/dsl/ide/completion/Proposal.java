/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.List;

/**
 * One way to go on writing.
 *
 * @param label what a list shows
 * @param description grey behind it; may be empty
 * @param documentation beside the list, plain text; may be empty
 * @param text takes the place of what was typed of it
 * @param offset of what it replaces, from the start of the file in characters
 * @param length of what it replaces: what was typed and the rest of a text in quotes
 * @param fields what is to be typed over, in the order of their numbers; none for a proposal that is complete
 * @param end where the cursor goes in the end, within {@code text}
 */
public record Proposal(Kind kind, String label, String description, String documentation, String text, int offset,
        int length, List<Field> fields, int end) {

    public enum Kind {
        KEYWORD, ELEMENT, TYPE, VALUE, TEMPLATE
    }

    /**
     * A part of the text that is to be typed over.
     *
     * @param offset within the text
     * @param number from 1; fields of one number are the same word and change together
     */
    public record Field(int offset, int length, int number) {}
}
