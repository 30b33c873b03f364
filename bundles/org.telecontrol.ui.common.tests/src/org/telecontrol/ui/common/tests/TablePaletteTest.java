/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.testkit.log.NoErrorLogged;
import org.telecontrol.ui.common.table.TablePalette;

@ExtendWith(NoErrorLogged.class)
class TablePaletteTest {

    @Test
    void textIsReadableOnBothThemes() {
        for (var surroundings : new Color[]{new Color(0xF0, 0xF0, 0xF0), new Color(0x2F, 0x2F, 0x2F)}) {
            var palette = TablePalette.around(surroundings);
            var dark = TablePalette.isDark(surroundings.getRGB());
            assertTrue(TablePalette.isDark(palette.background().getRGB()) == dark);
            assertFalse(TablePalette.isDark(palette.foreground().getRGB()) == dark);
            assertFalse(TablePalette.isDark(palette.headerForeground().getRGB()) == dark);
        }
    }
}
