/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/** Tells which element a name in a text means. */
public class NamedPlaces {

    @Inject
    private EObjectAtOffsetHelper references;

    /** The name under the offset or, where there is none, the one that ends there; null for other words. */
    public @Nullable NamedPlace at(XtextResource file, int offset) {
        var place = under(file, offset);
        return place != null || offset == 0 ? place : under(file, offset - 1);
    }

    private @Nullable NamedPlace under(XtextResource file, int offset) {
        var leaf = leaf(file, offset);
        if (leaf == null || leaf.isHidden()) {
            return null;
        }
        @Nullable
        INode reference = references.getCrossReferenceNode(file, new TextRegion(offset, 0));
        return reference != null ? referred(reference) : declared(leaf);
    }

    /** The word or white space under an offset; null outside of the text. */
    public static @Nullable ILeafNode leaf(XtextResource file, int offset) {
        var parsed = file.getParseResult();
        return parsed == null || offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
    }

    private @Nullable NamedPlace referred(INode reference) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(reference);
        return references.getCrossReferencedElement(reference) instanceof NamedElement target && !target.eIsProxy()
                && target.getName() != null && owner != null
                        ? new NamedPlace(target, owner, reference.getOffset(), reference.getLength())
                        : null;
    }

    private static @Nullable NamedPlace declared(ILeafNode leaf) {
        if (!(NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof NamedElement element)
                || element.getName() == null) {
            return null;
        }
        var name = node(element, Literals.NAMED_ELEMENT__NAME);
        return name != null && name.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= name.getEndOffset()
                ? new NamedPlace(element, element, name.getOffset(), name.getLength())
                : null;
    }

    /** Where a value is written, without the white space before it; the first where there are several. */
    static @Nullable INode node(EObject object, EStructuralFeature feature) {
        var nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    /** Where an element is named; null for one that was not read from text. */
    public static @Nullable Place nameOf(NamedElement element) {
        var name = node(element, Literals.NAMED_ELEMENT__NAME);
        return name == null || element.eResource() == null
                ? null
                : new Place(element.eResource().getURI(), name.getOffset(), name.getLength());
    }
}
