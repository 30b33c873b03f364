/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** What is told of the text in an editor. */
public final class Hovers {

    private Hovers() {}

    /** What the windows over the workbench say; empty when there are none. */
    public static String told(SWTBotEclipseEditor editor) {
        return UIThreadRunnable.syncExec(() -> {
            var text = editor.getStyledText().widget;
            return Arrays.stream(text.getDisplay().getShells()).filter(Shell::isVisible)
                    .filter(shell -> shell != text.getShell()).flatMap(Hovers::texts)
                    .collect(Collectors.joining("\n"));
        });
    }

    private static Stream<String> texts(Control control) {
        return switch (control) {
            case StyledText text -> Stream.of(text.getText());
            case Browser browser -> Stream.of(browser.getText());
            case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(Hovers::texts);
            default -> Stream.empty();
        };
    }
}
