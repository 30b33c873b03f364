/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.outline;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * An element of a file.
 *
 * @param detail what is said beside the name, empty for nothing
 * @param kind the class of the element, for its picture
 * @param nameOffset where the name is, to be selected
 * @param offset where the element begins, to follow the cursor
 */
public record OutlineNode(String name, String detail, EClass kind, int nameOffset, int nameLength, int offset,
        int length, List<OutlineNode> children) {

    public boolean contains(int position) {
        return offset <= position && position <= offset + length;
    }

    OutlineNode with(List<OutlineNode> others) {
        return others == children
                ? this
                : new OutlineNode(name, detail, kind, nameOffset, nameLength, offset, length, others);
    }
}
