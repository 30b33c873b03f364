/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.telecontrol.dsl.StationStandaloneSetup;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.dsl.ui.icons.KindIcons;

/** An element in a comparison; it is the same one where kind and name are the same. */
@NonNullByDefault({})
final class ElementNode extends DocumentRangeNode implements ITypedElement {

    private final OutlineNode node;

    /**
     * @param number of those that have the same name there, from 1
     */
    ElementNode(DocumentRangeNode parent, OutlineNode node, int number, IDocument text) {
        super(parent, node.kind().getClassifierID(), number == 1 ? node.name() : node.name() + "\n" + number, text,
                node.offset(), node.length());
        this.node = node;
    }

    String text() {
        try {
            return getDocument().get(getRange().getOffset(), getRange().getLength());
        } catch (BadLocationException e) {
            return "";
        }
    }

    @Override
    public String getName() {
        return node.name();
    }

    @Override
    public @Nullable Image getImage() {
        return KindIcons.image(node.kind());
    }

    @Override
    public String getType() {
        return StationStandaloneSetup.EXTENSION;
    }
}
