/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the parts of a declaration are within it. Kept as numbers, since there are a hundred thousand of them; states of
 * the text share those of lines that did not change.
 */
final class RowShape {

    private final int block;
    private final int length;
    private final boolean command;
    private final boolean broken;
    private final int[] parts;

    private RowShape(int block, int length, boolean command, boolean broken, int[] parts) {
        this.block = block;
        this.length = length;
        this.command = command;
        this.broken = broken;
        this.parts = parts;
    }

    static RowShape of(int block, int length, boolean command, boolean broken, List<Part> parts) {
        var numbers = new int[parts.size() * Part.INTS];
        var next = 0;
        for (var part : parts) {
            numbers[next++] = part.kind();
            numbers[next++] = part.start();
            numbers[next++] = part.value();
            numbers[next++] = part.end();
        }
        return new RowShape(block, length, command, broken, numbers);
    }

    /** The same declaration in another block's place. */
    RowShape in(int other) {
        return new RowShape(other, length, command, broken, parts);
    }

    int block() {
        return block;
    }

    int length() {
        return length;
    }

    boolean isCommand() {
        return command;
    }

    boolean isBroken() {
        return broken;
    }

    int size() {
        return parts.length / Part.INTS;
    }

    Part part(int index) {
        var at = index * Part.INTS;
        return new Part(parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
    }

    /** The first part of a kind; null where it is not said. */
    @Nullable
    Part first(int kind) {
        for (var at = 0; at < parts.length; at += Part.INTS) {
            if (parts[at] == kind) {
                return part(at / Part.INTS);
            }
        }
        return null;
    }

    @Nullable
    Part first(StandardColumn column) {
        return first(column.ordinal());
    }

    int count(int kind) {
        var count = 0;
        for (var at = 0; at < parts.length; at += Part.INTS) {
            if (parts[at] == kind) {
                count++;
            }
        }
        return count;
    }

    List<Part> parts() {
        List<Part> all = new ArrayList<>(size());
        for (var index = 0; index < size(); index++) {
            all.add(part(index));
        }
        return all;
    }

    List<Part> all(int kind) {
        List<Part> all = new ArrayList<>();
        for (var part : parts()) {
            if (part.kind() == kind) {
                all.add(part);
            }
        }
        return all;
    }
}
