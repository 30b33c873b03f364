/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.colours;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.dsl.host.tokens.Meanings.Meaning;
import org.telecontrol.dsl.host.tokens.TokenKind;

/** How each kind of word looks; the colours are the theme's, and can be changed in its preferences. */
enum WordStyle {

    KEYWORD(SWT.BOLD),
    TYPE(SWT.NORMAL),
    NAME(SWT.NORMAL),
    DECLARATION(SWT.NORMAL),
    REFERENCE(SWT.NORMAL),
    TEXT(SWT.NORMAL),
    NUMBER(SWT.NORMAL),
    PUNCTUATION(SWT.NORMAL),
    COMMENT(SWT.ITALIC);

    private static final String PREFIX = "org.telecontrol.dsl.ui.";

    private final int font;
    private final String colour = PREFIX + name().toLowerCase(Locale.ROOT);

    WordStyle(int font) {
        this.font = font;
    }

    /** Null for what has no look of its own: space, and what is no word of the language. */
    static @Nullable WordStyle of(TokenKind kind) {
        return switch (kind) {
            case KEYWORD -> KEYWORD;
            case TYPE -> TYPE;
            case NAME -> NAME;
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case PUNCTUATION -> PUNCTUATION;
            case COMMENT -> COMMENT;
            case SPACE, INVALID -> null;
        };
    }

    static WordStyle of(Meaning meaning) {
        return switch (meaning) {
            case DECLARATION -> DECLARATION;
            case REFERENCE -> REFERENCE;
        };
    }

    static boolean isColour(String property) {
        return property.startsWith(PREFIX);
    }

    static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    StyleRange range(int offset, int length, ColorRegistry colours) {
        return new StyleRange(offset, length, colours.get(colour), null, font);
    }
}
