/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

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

    /**
     * Presses a key until what it tells of the text at the caret has these words in it. Without a window manager the first
     * window over the workbench may lose the focus, and be gone, before it is seen: then the key is pressed again.
     *
     * @return what is told
     */
    public static String awaitTold(SWTBotEclipseEditor editor, KeyStroke key, String... words) {
        var pressing = new Pressing(editor, key);
        new SWTBot().waitUntil(Until.holds(() -> pressing.tells(words), () -> "Told is '" + pressing.told + "'."));
        return pressing.told;
    }

    private static final class Pressing {

        private static final long AGAIN_AFTER = Duration.ofSeconds(2).toNanos();

        private final SWTBotEclipseEditor editor;
        private final KeyStroke key;
        private long last = System.nanoTime() - AGAIN_AFTER;
        private String told = "";

        Pressing(SWTBotEclipseEditor editor, KeyStroke key) {
            this.editor = editor;
            this.key = key;
        }

        boolean tells(String... words) {
            told = Hovers.told(editor);
            if (told.isEmpty() && System.nanoTime() - last >= AGAIN_AFTER) {
                last = System.nanoTime();
                editor.pressShortcut(key);
            }
            return Stream.of(words).allMatch(told::contains);
        }
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
