/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the parts of a block are in its text. */
final class Blocks {

    /** A run of words from the first to the last, offsets in the text. */
    record Run(int offset, int end) {}

    private Blocks() {}

    static ILeafNode openingBrace(INode block) {
        for (var leaf : block.getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("{")) {
                return leaf;
            }
        }
        throw new IllegalStateException("A block that was read without errors has a brace");
    }

    /** The words between the braces that belong to no member, in runs: one for each line they are on. */
    static List<Run> settings(EObject owner, INode block) {
        Set<INode> members = new HashSet<>();
        ElementWriter.members(owner).forEach(member -> members.add(NodeModelUtils.findActualNodeFor(member)));
        int from = openingBrace(block).getEndOffset();
        List<Run> runs = new ArrayList<>();
        int runLine = -1;
        for (var leaf : block.getLeafNodes()) {
            boolean word = !leaf.isHidden() && leaf.getOffset() >= from && leaf.getEndOffset() < block.getEndOffset();
            if (!word || isWithin(leaf, members, block)) {
                continue;
            }
            if (leaf.getStartLine() == runLine) {
                runs.set(runs.size() - 1, new Run(runs.get(runs.size() - 1).offset(), leaf.getEndOffset()));
            } else {
                runs.add(new Run(leaf.getOffset(), leaf.getEndOffset()));
                runLine = leaf.getStartLine();
            }
        }
        return runs;
    }

    private static boolean isWithin(INode leaf, Set<INode> members, INode block) {
        for (INode at = leaf; at != null && at != block; at = at.getParent()) {
            if (members.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
