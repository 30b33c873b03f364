/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.telecontrol.dsl.rules.RuleTable;

import com.google.inject.Inject;

/** What the classes of rules share; they are registered by {@link StationValidator} only. */
abstract class Rules extends AbstractStationValidator {

    @Inject
    private OperationCanceledManager cancelling;

    @Override
    public void register(@Nullable EValidatorRegistrar registrar) {
        // Composed into StationValidator.
    }

    /** The rules hold for a configuration in XMI as well. */
    @Override
    public boolean isLanguageSpecific() {
        return false;
    }

    /** For checks that take long of one element: what is found so far is of no use any more. */
    void stopWhenCancelled() {
        cancelling.checkCanceled(getCancelIndicator());
    }

    /**
     * Reports a finding at the level of the table. Where the word itself is not understood, the value is not the
     * engineer's and nothing more is said of it.
     */
    void report(String code, EObject object, EStructuralFeature feature, String message) {
        if (NodeModelUtils.findNodesForFeature(object, feature).stream().anyMatch(Rules::isMistaken)) {
            return;
        }
        switch (RuleTable.levelOf(code)) {
            case ERROR -> error(message, object, feature, code);
            case WARNING -> warning(message, object, feature, code);
            default -> info(message, object, feature, code);
        }
    }

    /** Reports a finding in a part of the text that belongs to no feature, at the level of the table. */
    void report(String code, EObject object, int offset, int length, String message) {
        switch (RuleTable.levelOf(code)) {
            case ERROR -> getMessageAcceptor().acceptError(message, object, offset, length, code);
            case WARNING -> getMessageAcceptor().acceptWarning(message, object, offset, length, code);
            default -> getMessageAcceptor().acceptInfo(message, object, offset, length, code);
        }
    }

    private static boolean isMistaken(INode node) {
        for (var part : node.getAsTreeIterable()) {
            if (part.getSyntaxErrorMessage() != null) {
                return true;
            }
        }
        return false;
    }

    void range(EObject object, EStructuralFeature feature, String what, int low, int high) {
        if (object.eIsSet(feature) && object.eGet(feature) instanceof Integer value && (value < low || value > high)) {
            report(IssueCodes.RANGE, object, feature, what + " is " + low + " to " + high + ", not " + value);
        }
    }

    void ranges(EObject object, EStructuralFeature feature, String what, int low, int high) {
        if (object.eIsSet(feature) && object.eGet(feature) instanceof Collection<?> values) {
            values.stream().filter(value -> value instanceof Integer number && (number < low || number > high))
                    .findFirst().ifPresent(value -> report(IssueCodes.RANGE, object, feature,
                            what + " is " + low + " to " + high + ", not " + value));
        }
    }
}
