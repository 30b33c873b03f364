/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * One way to go on writing.
 *
 * @param element what an {@link Kind#ELEMENT} is, as far as that is known
 * @param label what a list shows
 * @param description grey behind it; may be empty
 * @param documentation beside the list, plain text; may be empty
 * @param text takes the place of what was typed of it
 * @param offset of what it replaces, from the start of the file in characters
 * @param length of what it replaces: what was typed and the rest of a text in quotes
 * @param fields what is to be typed over, in the order of their numbers; none for a proposal that is complete
 * @param end where the cursor goes in the end, within {@code text}
 */
public record Proposal(Kind kind, Optional<EClass> element, String label, String description, String documentation,
        String text, int offset, int length, List<Field> fields, int end) {

    private static final PartMatcher PARTS = new PartMatcher();

    /** Whether it still fits when that has been typed at its place; a template only as long as its word is typed. */
    public boolean fits(String typed) {
        return (kind != Kind.TEMPLATE || typed.indexOf(' ') < 0) && PARTS.isCandidateMatchingPrefix(text, typed);
    }

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
