/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** Keys that are pressed together, each on its own, as bots take them. */
public final class Shortcut {

    private Shortcut() {}

    /** @param keys as in CTRL+SHIFT+G */
    public static KeyStroke[] of(String keys) {
        try {
            return of(KeyStroke.getInstance(keys));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static KeyStroke[] of(int modifiers, int key) {
        return of(KeyStroke.getInstance(modifiers, key));
    }

    private static KeyStroke[] of(KeyStroke together) {
        var modifiers = IntStream.of(SWT.ALT, SWT.COMMAND, SWT.CTRL, SWT.SHIFT)
                .filter(modifier -> (together.getModifierKeys() & modifier) != 0)
                .mapToObj(modifier -> KeyStroke.getInstance(modifier, KeyStroke.NO_KEY));
        var key = KeyStroke.getInstance(together.getNaturalKey());
        return Stream.concat(modifiers, Stream.of(key)).toArray(KeyStroke[]::new);
    }
}
