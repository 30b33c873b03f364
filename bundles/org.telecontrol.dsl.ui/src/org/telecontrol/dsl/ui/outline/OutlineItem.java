/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.ide.outline.OutlineNode;

/** A node with its place in the tree; children are made when they are looked at. */
final class OutlineItem {

    private final @Nullable OutlineItem parent;
    private final int index;
    private @Nullable OutlineNode node;
    private List<OutlineNode> nodes;
    private @Nullable OutlineItem[] children;

    private OutlineItem(@Nullable OutlineItem parent, int index, @Nullable OutlineNode node, List<OutlineNode> nodes) {
        this.parent = parent;
        this.index = index;
        this.node = node;
        this.nodes = nodes;
        children = new OutlineItem[nodes.size()];
    }

    /** Not shown itself. */
    static OutlineItem root(List<OutlineNode> nodes) {
        return new OutlineItem(null, 0, null, nodes);
    }

    /** Null for the root. */
    @Nullable
    OutlineItem parent() {
        return parent;
    }

    /** Among the parent's children. */
    int index() {
        return index;
    }

    /** Null for the root. */
    @Nullable
    OutlineNode node() {
        return node;
    }

    int childCount() {
        return children.length;
    }

    OutlineItem child(int at) {
        var child = children[at];
        if (child == null) {
            var made = nodes.get(at);
            child = new OutlineItem(this, at, made, made.children());
            children[at] = child;
        }
        return child;
    }

    /** The innermost item around that place of the text; the root where there is none. */
    OutlineItem at(int offset) {
        for (int at = 0; at < nodes.size(); at++) {
            if (nodes.get(at).contains(offset)) {
                return child(at).at(offset);
            }
        }
        return this;
    }

    /**
     * Whether another state of the text can be shown by the same items: the elements are called the same, except for those
     * that have nothing below them.
     */
    boolean isLike(List<OutlineNode> next) {
        return isOfLeaves(nodes) && isOfLeaves(next) || nodes.size() == next.size()
                && IntStream.range(0, children.length).allMatch(at -> isLike(children[at], next.get(at)));
    }

    private static boolean isLike(@Nullable OutlineItem child, OutlineNode next) {
        var before = child == null ? null : child.node;
        return child == null || before == null
                || new Step(before.kind().getName(), before.name()).leadsTo(next) && child.isLike(next.children());
    }

    private static boolean isOfLeaves(List<OutlineNode> all) {
        return all.stream().allMatch(node -> node.children().isEmpty());
    }

    /** Becomes what is there in another state of the text, which {@link #isLike} this one. */
    void become(List<OutlineNode> next) {
        children = Arrays.copyOf(children, next.size());
        nodes = next;
        for (int at = 0; at < children.length; at++) {
            var child = children[at];
            if (child != null) {
                child.node = next.get(at);
                child.become(next.get(at).children());
            }
        }
    }

    /** Those that have been looked at, with all below them. */
    Stream<OutlineItem> made() {
        return Arrays.stream(children).filter(Objects::nonNull).flatMap(child -> Stream.concat(Stream.of(child),
                child.made()));
    }

    /** What it is called, from the top down: by this it is known again in the next state of the text. */
    List<Step> path() {
        var above = parent;
        var here = node;
        return above == null || here == null ? List.of() : Stream.concat(above.path().stream(), step(here)).toList();
    }

    private static Stream<Step> step(OutlineNode node) {
        return Stream.of(new Step(node.kind().getName(), node.name()));
    }

    /** The item of that path below this one; null where there is none. */
    @Nullable
    OutlineItem find(List<Step> path) {
        return path.isEmpty()
                ? this
                : IntStream.range(0, nodes.size()).filter(at -> path.get(0).leadsTo(nodes.get(at))).boxed().findFirst()
                        .map(at -> child(at).find(path.subList(1, path.size()))).orElse(null);
    }

    /** With those below it, but no further than to a number of them. */
    int count(int most) {
        int count = nodes.size();
        for (int at = 0; at < nodes.size() && count < most; at++) {
            count += child(at).count(most - count);
        }
        return count;
    }

    /** From an element to one of its own. */
    record Step(String kind, String name) {

        boolean leadsTo(OutlineNode node) {
            return name.equals(node.name()) && kind.equals(node.kind().getName());
        }
    }
}
