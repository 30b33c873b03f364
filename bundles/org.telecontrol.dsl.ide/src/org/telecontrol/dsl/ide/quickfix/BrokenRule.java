/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A finding in terms of the model.
 *
 * @param offset where it is in the text
 * @param element the innermost one there
 */
record BrokenRule(String code, int offset, EObject element, Edits edits) {

    /** Whether the finding is about this feature of the element. */
    boolean isAt(EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .anyMatch(node -> node.getOffset() <= offset && offset < node.getEndOffset());
    }
}
