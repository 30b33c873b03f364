/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds widgets the way a user would: by looking through the window. All in the UI thread. */
final class Widgets {
    private Widgets() {}

    /** All widgets of a kind inside a composite. */
    static <T extends Control> Stream<T> all(Composite root, Class<T> kind) {
        return Stream.of(root.getChildren()).flatMap(child -> found(child, kind));
    }

    /** The dialogs that are open above the window. */
    static List<Shell> dialogs() {
        return Stream.of(TourSteps.page().getWorkbenchWindow().getShell().getShells()).filter(Shell::isVisible)
                .toList();
    }

    /** The field that follows a label. */
    static Optional<Text> textWithLabel(Composite root, String label) {
        return all(root, Label.class).filter(candidate -> plain(candidate.getText()).equals(label))
                .flatMap(Widgets::following).findFirst();
    }

    /** Presses a button as a user would; nothing happens when there is none or it is disabled. */
    static void press(Composite root, String text) {
        enabled(root, text).ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
    }

    static boolean isEnabled(Composite root, String text) {
        return enabled(root, text).isPresent();
    }

    private static Optional<Button> enabled(Composite root, String text) {
        return all(root, Button.class).filter(button -> plain(button.getText()).equals(text) && button.isEnabled())
                .findFirst();
    }

    private static Stream<Text> following(Label label) {
        List<Control> siblings = List.of(label.getParent().getChildren());
        return siblings.stream().skip(siblings.indexOf(label) + 1L).filter(Text.class::isInstance).map(Text.class::cast)
                .limit(1);
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }

    private static <T extends Control> Stream<T> found(Control control, Class<T> kind) {
        Stream<T> itself = kind.isInstance(control) ? Stream.of(kind.cast(control)) : Stream.empty();
        return control instanceof Composite composite ? Stream.concat(itself, all(composite, kind)) : itself;
    }
}
