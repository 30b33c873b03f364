/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.util.Locale;

/** How long a text may be that is looked into. Longer ones can be edited, but nothing is said about them. */
public final class TextLimit {

    /** Three times a file with 100,000 points; the model of so many characters takes about a third of a gigabyte. */
    public static final int CHARACTERS = 24 << 20;

    private static final double A_MILLION = 1e6;

    private TextLimit() {}

    /** Why nothing more is said about a text of that length. */
    public static String sentence(long characters) {
        return String.format(Locale.ROOT,
                "This file is not checked: it has %.0f million characters, and a file is checked up to %.0f million",
                characters / A_MILLION, CHARACTERS / A_MILLION);
    }
}
