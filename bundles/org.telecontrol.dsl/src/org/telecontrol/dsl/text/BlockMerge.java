/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.layout.Section;
import org.telecontrol.model.station.Configuration;

/**
 * Finds the edits block by block: members are matched by the place from which they were read, so a member that was
 * renamed is changed and not replaced.
 */
final class BlockMerge {

    private final StationText text;
    private final TextEdits edits;

    BlockMerge(StationText text, TextEdits edits) {
        this.text = text;
        this.edits = edits;
    }

    /** A member of the current model; one of the original, or none; where it is or after what it comes. */
    private record Match(EObject member, @Nullable EObject before, int offset) {}

    void configuration(Configuration original, Configuration current) {
        members(original, current, original.getElements().isEmpty() ? edits.text().length() : 0, true);
    }

    private void block(EObject original, EObject current, INode node, Section section) {
        var brace = Blocks.openingBrace(node);
        if (!headers(original, current)) {
            edits.replace(node.getOffset(), brace.getOffset() - node.getOffset(),
                    text.header(current, section) + " ");
        }
        if (!text.settingsToCompare(original, false).equals(text.settingsToCompare(current, true))) {
            settings(original, current, brace.getEndOffset());
        }
        members(original, current, brace.getEndOffset(), false);
    }

    private boolean headers(EObject original, EObject current) {
        return text.headerToCompare(original, false).equals(text.headerToCompare(current, true));
    }

    /** Takes out the statements there are, and the lines they leave empty, and writes all of them after the brace. */
    private void settings(EObject original, EObject current, int afterBrace) {
        for (var statement : Blocks.settings(original, node(original))) {
            remove(statement.offset(), statement.end());
        }
        insertAfter(afterBrace, text.settings(current));
    }

    private void members(EObject original, EObject current, int start, boolean topLevel) {
        var originals = ElementWriter.members(original);
        var matches = match(originals, ElementWriter.members(current), start);
        var sections = sections(originals, matches);
        for (var match : matches) {
            var section = sections.at(match.offset());
            var before = match.before();
            if (before == null) {
                add(match.member(), match.offset(), section, topLevel);
            } else {
                member(before, match.member(), section);
            }
        }
        removeAllBut(matches.stream().map(Match::before).collect(Collectors.toSet()), originals);
    }

    private static List<Match> match(List<? extends EObject> originals, List<? extends EObject> members, int start) {
        Map<Integer, EObject> byOffset = new HashMap<>();
        originals.forEach(member -> byOffset.put(node(member).getOffset(), member));
        List<Match> matches = new ArrayList<>();
        int last = start;
        for (var member : members) {
            var node = NodeModelUtils.findActualNodeFor(member);
            var before = node == null || node.getOffset() < last ? null : byOffset.get(node.getOffset());
            if (before != null && node != null && before.eClass() == member.eClass()) {
                byOffset.remove(node.getOffset());
                matches.add(new Match(member, before, node.getOffset()));
                last = node.getEndOffset();
            } else {
                matches.add(new Match(member, null, last));
            }
        }
        return matches;
    }

    /** With columns that have room for what there was and for what comes. */
    private TextSections sections(List<? extends EObject> originals, List<Match> matches) {
        var sections = new TextSections(edits.text(), originals.stream().map(BlockMerge::node).toList());
        originals.forEach(member -> text.widen(sections.at(node(member).getOffset()), member, false));
        matches.forEach(match -> text.widen(sections.at(match.offset()), match.member(), true));
        return sections;
    }

    private void member(EObject original, EObject current, Section section) {
        var node = node(original);
        if (ElementWriter.isBlock(original) && ElementWriter.isBlock(current)) {
            block(original, current, node, section);
        } else if (ElementWriter.isBlock(original) != ElementWriter.isBlock(current)) {
            edits.replace(node.getOffset(), node.getLength(), text.element(current, section).strip());
        } else if (!headers(original, current)) {
            var below = new MetadataMerge(text, edits).merge(original, current);
            if (below == null) {
                edits.replace(node.getOffset(), node.getLength(), text.element(current, section).strip());
            } else if (!below.isEmpty()) {
                insertAfter(node.getEndOffset(), below);
            }
        }
    }

    private void add(EObject member, int after, Section section, boolean topLevel) {
        var written = text.element(member, section);
        insertAfter(after, !topLevel ? written : after == 0 ? written + "\n" : "\n" + written);
    }

    /** Inserts whole lines below the line of an offset, after a comment that ends that line. */
    private void insertAfter(int offset, String lines) {
        if (offset == 0) {
            edits.insert(0, lines);
            return;
        }
        int next = edits.nextLine(offset);
        var rest = edits.text().substring(offset, next).strip();
        boolean endsLine = rest.isEmpty() || rest.startsWith("//") || rest.startsWith("/*") && rest.endsWith("*/");
        if (endsLine) {
            edits.insert(next, edits.text().startsWith("\n", next - 1) ? lines : "\n" + lines);
        } else {
            edits.insert(offset, "\n" + lines);
        }
    }

    private void removeAllBut(Set<@Nullable EObject> kept, List<? extends EObject> originals) {
        for (var original : originals) {
            if (!kept.contains(original)) {
                var node = node(original);
                remove(node.getOffset(), node.getEndOffset());
            }
        }
    }

    /** Takes the whole lines, with a comment at their end, where nothing else is on them. */
    private void remove(int from, int to) {
        int lineStart = edits.lineStart(from);
        int next = edits.nextLine(to);
        var rest = edits.text().substring(to, next).strip();
        if (edits.isBlank(lineStart, from) && (rest.isEmpty() || rest.startsWith("//"))) {
            edits.replace(lineStart, next - lineStart, "");
        } else {
            edits.replace(from, to - from, "");
        }
    }

    static INode node(EObject original) {
        var node = NodeModelUtils.findActualNodeFor(original);
        if (node == null) {
            throw new IllegalStateException("An element that was read has its place in the text");
        }
        return node;
    }
}
