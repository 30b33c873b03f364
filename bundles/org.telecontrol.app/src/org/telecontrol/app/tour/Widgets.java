/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds widgets the way a user would: by looking through the window. */
final class Widgets {
    private Widgets() {}

    /** All widgets of a kind inside a composite; to be asked and read in the UI thread. */
    static <T extends Control> Stream<T> all(Composite root, Class<T> kind) {
        return Stream.of(root.getChildren()).flatMap(child -> found(child, kind));
    }

    private static <T extends Control> Stream<T> found(Control control, Class<T> kind) {
        Stream<T> itself = kind.isInstance(control) ? Stream.of(kind.cast(control)) : Stream.empty();
        return control instanceof Composite composite ? Stream.concat(itself, all(composite, kind)) : itself;
    }
}
