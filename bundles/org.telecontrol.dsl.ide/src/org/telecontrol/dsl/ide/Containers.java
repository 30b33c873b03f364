/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What an object is in. */
public final class Containers {

    private Containers() {}

    /** The nearest container of this type, the object itself included; null where there is none. */
    public static <T extends EObject> @Nullable T of(@Nullable EObject object, Class<T> type) {
        for (var at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
