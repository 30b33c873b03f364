/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.telecontrol.exchange.yaml.assist.Explanation;
import org.telecontrol.ui.common.hover.HeadedHover;

/** What the word under the pointer means. */
@NonNullByDefault({})
public final class YamlHover extends HeadedHover {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return explain(viewer, region.getOffset()).map(found -> found.word() + "\n" + String.join("\n", found.lines()))
                .orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return explain(viewer, offset).map(found -> new Region(found.offset(), found.length()))
                .orElse(new Region(offset, 0));
    }

    private static Optional<Explanation> explain(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        return YamlKind.of(document).flatMap(kind -> {
            try {
                return kind.assist().explain(document.get(), offset);
            } catch (IOException e) {
                ILog.of(YamlHover.class).error(e.getMessage(), e);
                return Optional.empty();
            }
        });
    }
}
