/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.INode;
import org.telecontrol.dsl.layout.Section;

/** The sections that a block has in its text, by the offset of their first member. */
final class TextSections {

    private final TreeMap<Integer, Section> sections = new TreeMap<>();

    TextSections(String text, List<INode> members) {
        int end = 0;
        for (var member : members) {
            if (sections.isEmpty() || hasEmptyLine(text, end, member.getOffset())) {
                sections.put(member.getOffset(), new Section());
            }
            end = member.getEndOffset();
        }
        sections.putIfAbsent(0, sections.isEmpty() ? new Section() : sections.firstEntry().getValue());
    }

    /** The section of a member that begins there, or of a member that comes after what ends there. */
    Section at(int offset) {
        Map.Entry<Integer, Section> entry = sections.floorEntry(offset);
        return entry.getValue();
    }

    private static boolean hasEmptyLine(String text, int from, int to) {
        int first = text.indexOf('\n', from);
        while (first >= 0 && first < to) {
            int second = text.indexOf('\n', first + 1);
            if (second >= 0 && second < to && text.substring(first, second).isBlank()) {
                return true;
            }
            first = second;
        }
        return false;
    }
}
