/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.telecontrol.dsl.ide.completion.Proposal.Field;

/** The fields of an entry, numbered: those with one word in them have one number. */
final class Fields {

    private Fields() {}

    static List<Field> of(ContentAssistEntry entry, int start) {
        var text = entry.getProposal();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Field> fields = new ArrayList<>();
        for (var position : entry.getEditPositions()) {
            int offset = position.getOffset() - start;
            if (offset >= 0 && offset + position.getLength() <= text.length()) {
                var word = text.substring(offset, offset + position.getLength());
                int number = word.isEmpty() ? numbers.size() + 1 : numbers.getOrDefault(word, numbers.size() + 1);
                numbers.put(word.isEmpty() ? "\n" + number : word, number);
                fields.add(new Field(offset, position.getLength(), number));
            }
        }
        return List.copyOf(fields);
    }
}
