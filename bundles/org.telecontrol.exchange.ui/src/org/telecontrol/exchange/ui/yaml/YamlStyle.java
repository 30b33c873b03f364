/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** How each kind of word looks; the colours are the theme's, and can be changed in its preferences. */
enum YamlStyle {

    KEY(SWT.BOLD), TEXT(SWT.NORMAL), NUMBER(SWT.NORMAL), WORD(SWT.NORMAL), COMMENT(SWT.ITALIC);

    private static final String PREFIX = "org.telecontrol.exchange.ui.yaml.";

    private final int font;

    YamlStyle(int font) {
        this.font = font;
    }

    static boolean isColour(String property) {
        return property.startsWith(PREFIX);
    }

    static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    TextAttribute attribute() {
        return new TextAttribute(colours().get(PREFIX + name().toLowerCase(Locale.ROOT)), null, font);
    }
}
