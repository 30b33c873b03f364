/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Lines broken where they are too long, the first one bold. */
final class HeadedText implements IInformationPresenter, IInformationPresenterExtension {

    /** For the width of what is told where nobody says how much room there is, in average characters. */
    private static final int MOST_CHARACTERS = 80;

    @Override
    @NonNullByDefault({})
    public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int width,
            int height) {
        var gc = new GC(drawable);
        try {
            int most = (int) (MOST_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth());
            var broken = broken(text, gc, width > 0 ? Math.min(width, most) : most);
            var end = broken.indexOf('\n');
            presentation.addStyleRange(
                    new StyleRange(0, end < 0 ? broken.length() : end, null, null, SWT.BOLD));
            return broken;
        } finally {
            gc.dispose();
        }
    }

    @Override
    @NonNullByDefault({})
    public String updatePresentation(Display display, String text, TextPresentation presentation, int width,
            int height) {
        return updatePresentation((Drawable) display, text, presentation, width, height);
    }

    private static String broken(String text, GC gc, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            var rest = new StringBuilder();
            for (var word : line.split(" ")) {
                if (!rest.isEmpty() && gc.textExtent(rest + " " + word).x > width) {
                    lines.add(rest.toString());
                    rest.setLength(0);
                }
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
            lines.add(rest.toString());
        });
        return String.join("\n", lines);
    }
}
