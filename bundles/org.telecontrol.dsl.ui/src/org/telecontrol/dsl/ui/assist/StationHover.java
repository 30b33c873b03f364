/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.telecontrol.dsl.host.assist.Explanation;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.ui.common.hover.HeadedHover;

/** What the word under the pointer stands for. The platform asks for the text in a thread of its own. */
@NonNullByDefault({})
public final class StationHover extends HeadedHover {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        var document = OpenDocuments.of(viewer.getDocument());
        return document == null
                ? null
                : Explanation.at(document, region.getOffset()).map(hover -> String.join("\n", hover.lines()))
                        .orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
