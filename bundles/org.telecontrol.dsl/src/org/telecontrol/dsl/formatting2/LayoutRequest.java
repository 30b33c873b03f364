/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.concurrent.CancellationException;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;

/** Asks for the layout of a text: all its white space, and only what is to be changed, as long as somebody wants it. */
public final class LayoutRequest extends FormatterRequest {

    private final CancelIndicator cancel;

    /** @param cancel ends the formatting with an {@link OperationCanceledError} */
    public LayoutRequest(ITextRegionAccess text, IPreferenceValues preferences, CancelIndicator cancel) {
        this.cancel = cancel;
        setAllowIdentityEdits(false);
        setFormatUndefinedHiddenRegionsOnly(false);
        setTextRegionAccess(text);
        setPreferences(TypedPreferenceValues.castOrWrap(preferences));
    }

    static void checkWanted(FormatterRequest request) {
        if (request instanceof LayoutRequest asked && asked.cancel.isCanceled()) {
            throw new OperationCanceledError(new CancellationException());
        }
    }
}
