/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.Comparator;
import java.util.List;

/**
 * One way to mend a finding.
 *
 * @param name what it does, for people to choose
 * @param edits in no order; they do not overlap
 */
public record QuickFix(String name, List<Edit> edits) {

    /**
     * A part of the text and what takes its place.
     *
     * @param offset in characters
     * @param length in characters
     */
    public record Edit(int offset, int length, String text) {}

    QuickFix(String name, Edit edit) {
        this(name, List.of(edit));
    }

    public String applyTo(String text) {
        var changed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(Edit::offset).reversed())
                .forEach(edit -> changed.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
        return changed.toString();
    }
}
