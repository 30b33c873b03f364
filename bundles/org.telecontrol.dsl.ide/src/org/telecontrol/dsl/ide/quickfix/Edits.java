/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.ide.quickfix.QuickFix.Edit;

/** Edits of a text by what stands in it. */
final class Edits {

    private final ICompositeNode root;
    private final String text;

    Edits(ICompositeNode root) {
        this.root = root;
        this.text = root.getText();
    }

    Edit insert(int offset, String words) {
        return new Edit(offset, 0, words);
    }

    Edit replace(INode node, String words) {
        return new Edit(node.getOffset(), node.getLength(), words);
    }

    /** The words that say a feature, replaced; nothing where nobody says it. */
    Optional<Edit> replace(EObject owner, EStructuralFeature feature, String words) {
        return NodeModelUtils.findNodesForFeature(owner, feature).stream().findFirst()
                .map(node -> replace(node, words));
    }

    /** The words that say a list, from the first of its values to the last; nothing where nobody says it. */
    Optional<Edit> replaceAll(EObject owner, EStructuralFeature feature, String words) {
        var nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(nodes.get(0).getOffset(),
                        nodes.get(nodes.size() - 1).getEndOffset() - nodes.get(0).getOffset(), words));
    }

    /** Takes an element out, with its lines where nothing else is on them. */
    Edit remove(EObject element) {
        var node = node(element);
        return remove(node.getOffset(), node.getEndOffset());
    }

    /** Takes out a property with the keyword before its value. */
    Optional<Edit> removeWithKeyword(EObject owner, EStructuralFeature feature) {
        var nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        var keyword = before(nodes.get(0).getOffset());
        int end = nodes.get(nodes.size() - 1).getEndOffset();
        return keyword == null ? Optional.empty() : Optional.of(remove(keyword.getOffset(), end));
    }

    /** Takes an entry out of a list after a keyword, the keyword with the last one. */
    Edit removeEntry(EObject entry) {
        var node = node(entry);
        var before = before(node.getOffset());
        var after = after(node.getEndOffset());
        if (before != null && before.getText().equals(",")) {
            return new Edit(before.getOffset(), node.getEndOffset() - before.getOffset(), "");
        }
        if (after != null && after.getText().equals(",")) {
            int next = skipBlanks(after.getEndOffset());
            return new Edit(node.getOffset(), next - node.getOffset(), "");
        }
        return remove(before == null ? node.getOffset() : before.getOffset(), node.getEndOffset());
    }

    private Edit remove(int from, int to) {
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int nextLine = nextLine(to);
        if (!text.substring(lineStart, from).isBlank() || !text.substring(to, nextLine).isBlank()) {
            int start = from;
            while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            return new Edit(start, to - start, "");
        }
        boolean onItsOwn = lineStart == 0 || text.substring(0, lineStart).endsWith("\n\n");
        while (onItsOwn && nextLine < text.length() && text.substring(nextLine, nextLine(nextLine)).isBlank()) {
            nextLine = nextLine(nextLine);
        }
        return new Edit(lineStart, nextLine - lineStart, "");
    }

    private int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private int skipBlanks(int offset) {
        int next = offset;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** What starts a new line that is one step further in than the line of the element. */
    String lineBelow(EObject element) {
        int offset = node(element).getOffset();
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return (text.contains("\r\n") ? "\r\n" : "\n") + text.substring(start, end) + "    ";
    }

    ICompositeNode node(EObject element) {
        return NodeModelUtils.findActualNodeFor(element);
    }

    @Nullable
    ILeafNode leaf(int offset) {
        return NodeModelUtils.findLeafNodeAtOffset(root, offset);
    }

    @Nullable
    ILeafNode before(int offset) {
        int at = offset - 1;
        while (at >= 0) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden()) {
                return leaf;
            }
            at = leaf.getOffset() - 1;
        }
        return null;
    }

    private @Nullable ILeafNode after(int offset) {
        int at = offset;
        while (at < text.length()) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden()) {
                return leaf;
            }
            at = leaf.getEndOffset();
        }
        return null;
    }

    /** The first leaf of an element that is this keyword. */
    Optional<ILeafNode> keyword(EObject element, String keyword) {
        for (var leaf : node(element).getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals(keyword)) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }
}
