/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;

import com.google.inject.Inject;

/** Folds elements with braces, and comments. Points are lines already. */
public class Folding {

    @Inject
    private OperationCanceledManager cancellation;

    /** In the order of their offsets. */
    public List<Fold> of(XtextResource file, CancelIndicator cancel) {
        var parsed = file.getParseResult();
        if (parsed == null) {
            return List.of();
        }
        var text = parsed.getRootNode().getText();
        List<Fold> folds = new ArrayList<>(new Comments(text).folds());
        file.getContents().forEach(root -> collect(root, text, folds, cancel));
        folds.sort(Comparator.comparingInt(Fold::offset));
        return folds;
    }

    private void collect(EObject container, String text, List<Fold> folds, CancelIndicator cancel) {
        for (var element : container.eContents()) {
            cancellation.checkCanceled(cancel);
            if (!isLine(element)) {
                var node = NodeModelUtils.findActualNodeFor(element);
                int line = node == null ? -1 : text.indexOf('\n', node.getOffset());
                if (node != null && line >= 0 && line < node.getEndOffset()) {
                    folds.add(new Fold(node.getOffset(), node.getLength(), false));
                    collect(element, text, folds, cancel);
                }
            }
        }
    }

    private static boolean isLine(EObject element) {
        return element instanceof InformationObject || element instanceof PointOverride || element instanceof DveMember;
    }
}
