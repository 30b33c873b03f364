/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the ways to mend a finding, the best one first. */
public final class QuickFixes {

    private static final List<Fixes> ALL = List.of(new WordFixes(), new NameFixes(), new AddressFixes(),
            new TypeFixes(),
            new ReturnFixes(), new CommandFixes(), new LinkFixes(), new PropertyFixes(), new DveFixes(),
            new RemovalFixes(), new AllowanceFixes());

    private QuickFixes() {}

    /**
     * For a finding in a file as it was read last.
     *
     * @param code the rule's
     * @param offset where the finding begins, in characters
     */
    public static List<QuickFix> of(XtextResource file, String code, int offset) {
        var parsed = file.getParseResult();
        var root = parsed == null ? null : parsed.getRootNode();
        var leaf = root == null ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset);
        var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (root == null || element == null) {
            return List.of();
        }
        var broken = new BrokenRule(code, offset, element, new Edits(root));
        return ALL.stream().flatMap(fixes -> fixes.of(broken)).toList();
    }
}
