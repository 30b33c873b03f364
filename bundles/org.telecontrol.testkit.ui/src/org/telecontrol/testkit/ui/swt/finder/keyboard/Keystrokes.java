/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** Names for keys without a character of their own. */
public final class Keystrokes {

    public static final KeyStroke SHIFT = KeyStroke.getInstance(SWT.SHIFT, 0);
    public static final KeyStroke CTRL = KeyStroke.getInstance(SWT.CTRL, 0);
    public static final KeyStroke ALT = KeyStroke.getInstance(SWT.ALT, 0);
    public static final KeyStroke MOD1 = KeyStroke.getInstance(SWT.MOD1, 0);
    public static final KeyStroke MOD2 = KeyStroke.getInstance(SWT.MOD2, 0);
    public static final KeyStroke MOD3 = KeyStroke.getInstance(SWT.MOD3, 0);
    public static final KeyStroke ESC = KeyStroke.getInstance(0, SWT.ESC);
    public static final KeyStroke BS = KeyStroke.getInstance(0, SWT.BS);
    public static final KeyStroke DELETE = KeyStroke.getInstance(0, SWT.DEL);
    public static final KeyStroke INSERT = KeyStroke.getInstance(0, SWT.INSERT);
    public static final KeyStroke CR = KeyStroke.getInstance(0, SWT.CR);
    public static final KeyStroke LF = KeyStroke.getInstance(0, SWT.LF);
    public static final KeyStroke TAB = KeyStroke.getInstance(0, SWT.TAB);
    public static final KeyStroke SPACE = KeyStroke.getInstance(0, ' ');
    public static final KeyStroke F1 = KeyStroke.getInstance(0, SWT.F1);
    public static final KeyStroke F2 = KeyStroke.getInstance(0, SWT.F2);
    public static final KeyStroke F3 = KeyStroke.getInstance(0, SWT.F3);
    public static final KeyStroke F4 = KeyStroke.getInstance(0, SWT.F4);
    public static final KeyStroke F5 = KeyStroke.getInstance(0, SWT.F5);
    public static final KeyStroke F6 = KeyStroke.getInstance(0, SWT.F6);
    public static final KeyStroke F7 = KeyStroke.getInstance(0, SWT.F7);
    public static final KeyStroke F8 = KeyStroke.getInstance(0, SWT.F8);
    public static final KeyStroke F9 = KeyStroke.getInstance(0, SWT.F9);
    public static final KeyStroke F10 = KeyStroke.getInstance(0, SWT.F10);
    public static final KeyStroke F11 = KeyStroke.getInstance(0, SWT.F11);
    public static final KeyStroke F12 = KeyStroke.getInstance(0, SWT.F12);
    public static final KeyStroke UP = KeyStroke.getInstance(0, SWT.ARROW_UP);
    public static final KeyStroke DOWN = KeyStroke.getInstance(0, SWT.ARROW_DOWN);
    public static final KeyStroke LEFT = KeyStroke.getInstance(0, SWT.ARROW_LEFT);
    public static final KeyStroke RIGHT = KeyStroke.getInstance(0, SWT.ARROW_RIGHT);
    public static final KeyStroke END = KeyStroke.getInstance(0, SWT.END);
    public static final KeyStroke HOME = KeyStroke.getInstance(0, SWT.HOME);
    public static final KeyStroke PAGE_UP = KeyStroke.getInstance(0, SWT.PAGE_UP);
    public static final KeyStroke PAGE_DOWN = KeyStroke.getInstance(0, SWT.PAGE_DOWN);

    private Keystrokes() {}
}
