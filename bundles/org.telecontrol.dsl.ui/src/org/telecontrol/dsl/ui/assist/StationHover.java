/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.telecontrol.dsl.host.assist.Explanation;
import org.telecontrol.dsl.host.document.OpenDocuments;

/** What the word under the pointer stands for. The platform asks for the text in a thread of its own. */
@NonNullByDefault({})
public final class StationHover implements ITextHover {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        var document = OpenDocuments.of(viewer.getDocument());
        return document == null
                ? null
                : Explanation.at(document, region.getOffset()).map(hover -> html(hover.lines())).orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    /** The little that the platform's hover understands. */
    private static String html(List<String> lines) {
        var heading = "<b>" + escaped(lines.get(0)) + "</b>";
        return lines.size() == 1
                ? heading
                : heading + "<br>" + String.join("<br>", lines.stream().skip(1).map(StationHover::escaped).toList());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
