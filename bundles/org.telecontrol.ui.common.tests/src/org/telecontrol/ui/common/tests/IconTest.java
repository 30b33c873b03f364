/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.ui.common.icons.Icon;

@UiTest
class IconTest {

    private static final RGB LIGHT = new RGB(255, 255, 255);
    private static final RGB DARK = new RGB(0x2F, 0x2F, 0x2F);
    private static final RGB SELECTION = new RGB(0x35, 0x84, 0xE4);

    @ParameterizedTest
    @EnumSource
    void everyIconIsThereAndSmall(Icon icon) {
        var data = UIThreadRunnable.syncExec(() -> icon.image().getImageData(100));
        assertEquals(16, data.width);
        assertEquals(16, data.height);
    }

    @ParameterizedTest
    @EnumSource
    void everyIconIsSharpAtDoubleSize(Icon icon) {
        assertEquals(32, UIThreadRunnable.syncExec(() -> icon.image().getImageData(200)).width);
    }

    /** WCAG 2.2, 1.4.11: graphics have a contrast of 3 to 1 with what surrounds them. */
    @ParameterizedTest
    @EnumSource
    void everyIconStandsOutFromLightAndDark(Icon icon) {
        var data = UIThreadRunnable.syncExec(() -> icon.image().getImageData(200));
        assertTrue(contrast(data, LIGHT) >= 3, () -> icon + " on light: " + contrast(data, LIGHT));
        assertTrue(contrast(data, DARK) >= 3, () -> icon + " on dark: " + contrast(data, DARK));
    }

    /** What an outline shows is also seen in the row that is selected. */
    @ParameterizedTest
    @EnumSource(names = {"RTU", "STATION", "POINT", "COMMAND", "TYPICAL", "USE", "LINK", "DVE"})
    void everyIconOfAnElementStandsOutFromASelection(Icon icon) {
        var data = UIThreadRunnable.syncExec(() -> icon.image().getImageData(200));
        assertTrue(contrast(data, SELECTION) >= 3, () -> icon + " on a selection: " + contrast(data, SELECTION));
    }

    /** The best contrast among the colours that make up at least a tenth of what is painted. */
    private static double contrast(ImageData data, RGB background) {
        var opaque = new int[data.width * data.height];
        var count = 0;
        for (var y = 0; y < data.height; y++) {
            for (var x = 0; x < data.width; x++) {
                if (data.getAlpha(x, y) > 250) {
                    opaque[count++] = data.getPixel(x, y);
                }
            }
        }
        var pixels = Arrays.copyOf(opaque, count);
        return Arrays.stream(pixels).distinct()
                .filter(pixel -> Arrays.stream(pixels).filter(other -> other == pixel).count() * 10 >= pixels.length)
                .mapToDouble(pixel -> contrast(data.palette.getRGB(pixel), background)).max().orElse(0);
    }

    private static double contrast(RGB one, RGB other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
