/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.outline;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.iec104.AddressNotation;

/**
 * An element of a file.
 *
 * @param words what is said beside the name, empty for nothing
 * @param address what follows these words
 * @param kind the class of the element, for its picture
 * @param nameOffset where the name is, to be selected
 * @param offset where the element begins, to follow the cursor
 */
public record OutlineNode(String name, String words, OptionalInt address, EClass kind, int nameOffset, int nameLength,
        int offset, int length, List<OutlineNode> children) {

    /** The words and the address. */
    public String detail(AddressNotation notation) {
        return address.isEmpty()
                ? words
                : (words.isEmpty() ? "" : words + " ") + Addresses.format(address.getAsInt(), notation);
    }

    public boolean contains(int position) {
        return offset <= position && position <= offset + length;
    }

    OutlineNode with(List<OutlineNode> others) {
        return others == children
                ? this
                : new OutlineNode(name, words, address, kind, nameOffset, nameLength, offset, length, others);
    }
}
