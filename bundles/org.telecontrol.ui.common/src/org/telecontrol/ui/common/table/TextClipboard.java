/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Texts for spreadsheets and from them. */
public final class TextClipboard {

    private TextClipboard() {}

    /** @param text not empty */
    public static void put(Display display, String text) {
        var clipboard = new Clipboard(display);
        clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Empty when there is no text. */
    public static String get(Display display) {
        var clipboard = new Clipboard(display);
        var contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return contents instanceof String text ? text : "";
    }
}
