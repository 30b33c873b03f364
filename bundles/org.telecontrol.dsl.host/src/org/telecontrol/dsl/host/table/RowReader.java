/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.RuleCall;
import org.telecontrol.dsl.conversion.Names;

/** Reads the shape of declarations from the nodes that the parser made of them. For one thread at a time. */
final class RowReader {

    private static final Map<String, StandardColumn> CLAUSES = clauses();

    private final MetadataKeys keys;
    private final Names names;

    RowReader(MetadataKeys keys, Names names) {
        this.keys = keys;
        this.names = names;
    }

    private static Map<String, StandardColumn> clauses() {
        Map<String, StandardColumn> clauses = new HashMap<>();
        for (var column : StandardColumn.values()) {
            if (column.ordinal() > StandardColumn.DESCRIPTION.ordinal()) {
                clauses.put(column.id(), column);
            }
        }
        List.of("factor", "offset", "range").forEach(word -> clauses.put(word, StandardColumn.SCALING));
        List.of("direct", "select").forEach(word -> clauses.put(word, StandardColumn.MODE));
        return Map.copyOf(clauses);
    }

    /** @param mistakes where the text is not understood */
    RowShape read(ICompositeNode declaration, int block, boolean command, Mistakes mistakes) {
        var reading = new Reading(declaration.getOffset());
        for (INode child = inner(declaration).getFirstChild(); child != null; child = child.getNextSibling()) {
            reading.read(child);
        }
        var end = declaration.getEndOffset();
        return RowShape.of(block, end - declaration.getOffset(), command,
                reading.isIncomplete() || mistakes.isAnyIn(declaration.getOffset(), end), reading.parts);
    }

    /** One declaration that is being read. */
    private final class Reading {

        private final int start;
        private final List<Part> parts = new ArrayList<>();

        Reading(int start) {
            this.start = start;
        }

        boolean isIncomplete() {
            return parts.size() <= StandardColumn.ADDRESS.ordinal() - StandardColumn.KIND.ordinal()
                    || !parts.get(3).is(StandardColumn.ADDRESS);
        }

        void read(INode child) {
            if (child instanceof ICompositeNode composite) {
                if (isCallOf(composite, "Declaration")) {
                    declaration(composite);
                } else {
                    clause(composite);
                }
            } else if (child instanceof ILeafNode leaf && !leaf.isHidden() && parts.isEmpty()) {
                add(StandardColumn.KIND.ordinal(), leaf.getOffset(), leaf.getOffset(), leaf.getEndOffset());
            }
        }

        private void declaration(ICompositeNode composite) {
            var sign = -1;
            for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
                var word = significant(child);
                if (word == null) {
                    continue;
                }
                var from = word.getOffset();
                var assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
                switch (assignment == null ? "" : assignment.getFeature()) {
                    case "name" -> cell(StandardColumn.NAME, from, child);
                    case "type" -> cell(StandardColumn.TYPE, from, child);
                    case "relative" -> sign = from;
                    case "address" -> cell(StandardColumn.ADDRESS, sign < 0 ? from : sign, child);
                    case "description" -> cell(StandardColumn.DESCRIPTION, from, child);
                    default -> {
                        // a word that the parser left over
                    }
                }
            }
        }

        private void cell(StandardColumn column, int from, INode node) {
            add(column.ordinal(), from, from, node.getEndOffset());
        }

        private void clause(ICompositeNode node) {
            var keyword = significant(node);
            if (keyword == null) {
                return;
            }
            var word = keyword.getText();
            if (word.equals("meta")) {
                add(Part.STATEMENT, keyword.getOffset(), keyword.getEndOffset(), node.getEndOffset());
                entries(node);
                return;
            }
            var column = CLAUSES.get(word);
            if (column != null) {
                var own = column == StandardColumn.SCALING || column == StandardColumn.MODE;
                var value = own ? keyword : after(keyword, node.getEndOffset());
                add(column.ordinal(), keyword.getOffset(), value == null ? node.getEndOffset() : value.getOffset(),
                        node.getEndOffset());
            }
        }

        private void entries(ICompositeNode statement) {
            for (INode child = inner(statement).getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof ICompositeNode entry) {
                    entry(entry);
                }
            }
        }

        private void entry(ICompositeNode entry) {
            var key = significant(entry);
            var value = key == null ? null : after(key, entry.getEndOffset());
            if (key != null && value != null) {
                add(Part.ENTRIES + keys.number(title(key.getText())), key.getOffset(), value.getOffset(),
                        entry.getEndOffset());
            }
        }

        private String title(String word) {
            try {
                return names.parseTitle(word);
            } catch (IllegalArgumentException e) {
                return word;
            }
        }

        private void add(int kind, int from, int value, int end) {
            parts.add(new Part(kind, from - start, value - start, end - start));
        }
    }

    private static boolean isCallOf(ICompositeNode node, String rule) {
        return node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals(rule);
    }

    /** The node of the rule that says something: others consist of nothing but the node of another rule. */
    private static ICompositeNode inner(ICompositeNode node) {
        return node.getFirstChild() instanceof ICompositeNode only && only.getNextSibling() == null
                ? inner(only)
                : node;
    }

    /** The first word in a node. */
    private static @Nullable ILeafNode significant(INode node) {
        if (node instanceof ILeafNode leaf) {
            return leaf.isHidden() ? null : leaf;
        }
        for (INode child = ((ICompositeNode) node).getFirstChild(); child != null; child = child.getNextSibling()) {
            var found = significant(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first word after another one, before an offset. */
    private static @Nullable ILeafNode after(INode word, int end) {
        INode node = word;
        while (node != null) {
            INode next = node.getNextSibling();
            while (next == null) {
                node = node.getParent();
                if (node == null) {
                    return null;
                }
                next = node.getNextSibling();
            }
            if (next.getTotalOffset() >= end) {
                return null;
            }
            var found = significant(next);
            if (found != null) {
                return found.getOffset() < end ? found : null;
            }
            node = next;
        }
        return null;
    }
}
