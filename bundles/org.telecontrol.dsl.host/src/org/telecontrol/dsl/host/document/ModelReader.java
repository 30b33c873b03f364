/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.document;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Finds something in the model of a text. */
@FunctionalInterface
public interface ModelReader<T> {

    /** @param cancel says so when nobody asks any more */
    @Nullable
    T read(XtextResource model, CancelIndicator cancel);
}
