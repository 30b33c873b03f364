/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.table;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a table.
 *
 * @param stripe the background of every other row
 * @param muted text of what is not current
 * @param alert text of what somebody should look at; always beside an icon or word that says so too
 */
public record TablePalette(Color background, Color foreground, Color stripe, Color grid, Color headerBackground,
        Color headerForeground, Color selectionBackground, Color selectionForeground, Color muted, Color alert) {

    /** The palette that suits what surrounds the table. */
    public static TablePalette around(Color surroundings) {
        return isDark(surroundings.getRGB()) ? dark(surroundings) : light();
    }

    /** Whether light text is easier to read on it. */
    public static boolean isDark(RGB rgb) {
        return 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue < 128;
    }

    private static TablePalette light() {
        return new TablePalette(of(0xFFFFFF), of(0x1F2328), of(0xF6F8FA), of(0xE3E7EB), of(0xEEF1F4), of(0x3A424A),
                of(0xCCE4FF), of(0x0B1F33), of(0x68727C), of(0xA6401B));
    }

    private static TablePalette dark(Color background) {
        return new TablePalette(background, of(0xDADDE1), lighter(background, 8), lighter(background, 24),
                lighter(background, 16), of(0xC3C9D0), of(0x1F4B7A), of(0xFFFFFF), of(0x949DA7), of(0xFFB27A));
    }

    private static Color lighter(Color color, int by) {
        return new Color(Math.min(255, color.getRed() + by), Math.min(255, color.getGreen() + by),
                Math.min(255, color.getBlue() + by));
    }

    private static Color of(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
