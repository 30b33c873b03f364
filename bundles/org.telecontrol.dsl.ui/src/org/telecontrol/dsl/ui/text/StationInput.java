/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorInput;
import org.telecontrol.dsl.StationStandaloneSetup;

/** Tells by its name whether an editor has a station text, in the workspace or elsewhere. */
public final class StationInput extends PropertyTester {

    @Override
    @NonNullByDefault({})
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorInput input
                && input.getName().endsWith('.' + StationStandaloneSetup.EXTENSION);
    }
}
