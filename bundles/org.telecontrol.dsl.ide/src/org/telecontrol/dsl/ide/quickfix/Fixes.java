/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.telecontrol.dsl.ide.Containers;

/** What can be done about some rules. */
interface Fixes {

    /** None where the rule is another one's. */
    Stream<QuickFix> of(BrokenRule broken);

    /** The element itself or the nearest one around it of a kind, as a stream of one or none. */
    static <T extends EObject> Stream<T> around(EObject element, Class<T> kind) {
        var found = Containers.of(element, kind);
        return found == null ? Stream.empty() : Stream.of(found);
    }
}
