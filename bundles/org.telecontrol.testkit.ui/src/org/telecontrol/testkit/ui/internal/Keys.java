/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** Presses keys on one control. */
public final class Keys {

    private final Control control;

    public Keys(Control control) {
        this.control = control;
    }

    public void typeText(String text) {
        text.chars().forEach(character -> typeCharacter((char) character));
    }

    public void typeCharacter(char character) {
        pressShortcut(0, character == '\n' ? SWT.CR : Character.toLowerCase(character),
                character == '\n' ? SWT.CR : character);
    }

    public void pressShortcut(int modifiers, char character) {
        pressShortcut(modifiers, Character.toLowerCase(character), character);
    }

    /**
     * Presses keys together: modifiers before the key they modify, as in
     * {@code pressShortcut(Keystrokes.CTRL, Keystrokes.F3)}.
     *
     * @throws IllegalArgumentException for a key stroke with more than one key in it
     */
    public void pressShortcut(KeyStroke... keys) {
        var modifiers = 0;
        for (var key : keys) {
            var natural = key.getNaturalKey();
            if (natural == KeyStroke.NO_KEY) {
                modifiers |= key.getModifierKeys();
            } else if (key.getModifierKeys() != 0) {
                throw new IllegalArgumentException(
                        "The key stroke " + key + " is of several keys: give them one by one.");
            } else {
                var isCharacter = (natural & SWT.KEYCODE_BIT) == 0;
                pressShortcut(modifiers, isCharacter ? Character.toLowerCase(natural) : natural,
                        isCharacter ? (char) natural : 0);
                modifiers = 0;
            }
        }
    }

    public void pressShortcut(int modifiers, int keyCode, char character) {
        UIThreadRunnable.asyncExec(control.getDisplay(), () -> press(modifiers, keyCode, character));
        UIThreadRunnable.syncExec(control.getDisplay(), () -> {
            // returns when the key has been handled, or waits in the event loop of a dialog that it opened
        });
    }

    private void press(int modifiers, int keyCode, char character) {
        if (control.isDisposed()) {
            return;
        }
        if (!control.isFocusControl()) {
            control.setFocus();
        }
        var down = key(modifiers, keyCode, character);
        control.notifyListeners(SWT.KeyDown, down);
        if (down.doit && !control.isDisposed() && modifiers == 0 && character >= ' ' && character != SWT.DEL) {
            insert(character);
        }
        if (!control.isDisposed()) {
            if (down.doit) {
                traverse(modifiers, keyCode);
            }
            control.notifyListeners(SWT.KeyUp, key(modifiers, keyCode, character));
        }
    }

    private void traverse(int modifiers, int keyCode) {
        var detail = switch (keyCode) {
            case SWT.CR -> SWT.TRAVERSE_RETURN;
            case SWT.ESC -> SWT.TRAVERSE_ESCAPE;
            case SWT.TAB -> modifiers == SWT.SHIFT ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT;
            default -> SWT.TRAVERSE_NONE;
        };
        if (detail == SWT.TRAVERSE_NONE || control instanceof StyledText) {
            return;
        }
        if (detail == SWT.TRAVERSE_RETURN && control instanceof Text) {
            control.notifyListeners(SWT.DefaultSelection, new Event());
        }
        if (!control.isDisposed()) {
            control.traverse(detail);
        }
    }

    /** Native fields take the character from the window system, which a sent event does not reach. */
    private void insert(char character) {
        switch (control) {
            case Text text -> text.insert(String.valueOf(character));
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> combo.setText(combo.getText() + character);
            default -> {
                // handles its keys itself
            }
        }
    }

    private Event key(int modifiers, int keyCode, char character) {
        var event = new Event();
        event.display = control.getDisplay();
        event.widget = control;
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        event.character = withModifiers(modifiers, character);
        event.keyLocation = SWT.NONE;
        event.doit = true;
        return event;
    }

    private static char withModifiers(int modifiers, char character) {
        var letter = Character.toUpperCase(character);
        return (modifiers & SWT.CTRL) != 0 && letter >= '@' && letter <= '_' ? (char) (letter & 0x1F) : character;
    }
}
