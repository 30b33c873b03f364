/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Texts of which it is only asked whether they were there before; without an object for each, because they are many. */
final class TextSet {

    private @Nullable String[] slots;
    private int size;

    /** @param texts that are expected */
    TextSet(int texts) {
        slots = new String[Integer.highestOneBit(Math.max(8, texts)) * 4];
    }

    /** Whether the text was not there before. */
    boolean add(String text) {
        int slot = slot(text);
        if (slots[slot] != null) {
            return false;
        }
        slots[slot] = text;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        var before = slots;
        slots = new String[before.length * 2];
        for (var text : before) {
            if (text != null) {
                slots[slot(text)] = text;
            }
        }
    }

    /** Where a text is, or where it has its place. */
    private int slot(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        for (var there = slots[slot]; there != null && !there.equals(text); there = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
