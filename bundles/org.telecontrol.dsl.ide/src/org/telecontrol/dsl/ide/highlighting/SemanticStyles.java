/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.highlighting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.inject.Inject;

/** Names and types. Words of the language that are names here look like names. */
@NonNullByDefault({})
public class SemanticStyles extends DefaultSemanticHighlightingCalculator {

    @Inject
    private OperationCanceledManager cancellation;

    /** Words such as TODO look like the rest of their comment: to look for them would take as long as all the rest. */
    @Override
    protected void highlightTasks(XtextResource resource, IHighlightedPositionAcceptor acceptor) {
        // Nothing is highlighted.
    }

    @Override
    protected boolean highlightElement(EObject object, IHighlightedPositionAcceptor acceptor,
            CancelIndicator cancelIndicator) {
        cancellation.checkCanceled(cancelIndicator);
        if (object instanceof NamedElement) {
            highlightFeature(acceptor, object, Literals.NAMED_ELEMENT__NAME, StationStyles.DECLARATION);
        }
        if (object instanceof InformationObject) {
            highlightFeature(acceptor, object, Literals.INFORMATION_OBJECT__TYPE, StationStyles.TYPE);
        }
        object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && object.eIsSet(reference))
                .forEach(reference -> reference(acceptor, object, reference));
        return false;
    }

    private void reference(IHighlightedPositionAcceptor acceptor, EObject object, EStructuralFeature reference) {
        highlightFeature(acceptor, object, reference, StationStyles.REFERENCE);
    }
}
