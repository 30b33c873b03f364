/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.dsl.host.document.Outlines;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ui.text.Messages;

/** The elements of a text as the comparison's structure. */
@NonNullByDefault({})
public final class StationStructure extends StructureCreator {

    @Override
    public String getName() {
        return Messages.structure;
    }

    @Override
    protected IStructureComparator createStructureComparator(Object element, IDocument text,
            ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        var root = new StructureRootNode(text, element, this, adapter);
        add(Outlines.of(text.get()), root, text);
        return root;
    }

    private static void add(List<OutlineNode> nodes, DocumentRangeNode parent, IDocument text) {
        Map<String, Integer> numbers = new HashMap<>();
        for (var node : nodes) {
            var number = numbers.merge(node.kind().getName() + "\n" + node.name(), 1, Integer::sum);
            var child = new ElementNode(parent, node, number, text);
            parent.addChild(child);
            add(node.children(), child, text);
        }
    }

    @Override
    public @Nullable String getContents(Object node, boolean ignoreWhitespace) {
        if (!(node instanceof ElementNode element)) {
            return null;
        }
        var text = element.text();
        return ignoreWhitespace ? text.replaceAll("\\s+", " ") : text;
    }
}
