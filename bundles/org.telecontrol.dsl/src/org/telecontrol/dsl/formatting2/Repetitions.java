/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** What is said twice, such as two scalings of one point, is in the model once: the other cannot be laid out. */
public final class Repetitions {

    private Repetitions() {}

    /** The words that have no place in the model since they are said once more below. */
    public static Optional<INode> first(XtextResource resource) {
        for (var node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
            var element = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
            if (element != null && element.eContainer() == null && element.eResource() == null) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
