/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

/**
 * One way to go on writing.
 *
 * @param label what a list shows
 * @param description grey behind it; may be empty
 * @param documentation beside the list, plain text; may be empty
 * @param text replaces what was typed of it
 * @param offset of that
 * @param length of that
 * @param selected offset, within {@code text}, of what is to be typed over
 * @param selectedLength 0 puts the caret behind the text
 */
public record Proposal(Kind kind, String label, String description, String documentation, String text, int offset,
        int length, int selected, int selectedLength) {

    public enum Kind {
        KEYWORD, ELEMENT, VALUE, TEMPLATE
    }
}
