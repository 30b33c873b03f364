/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import static org.telecontrol.model.station.StationPackage.Literals.METADATA_ENTRY__VALUE;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.MetadataEntry;

/**
 * Finds the edits where nothing but the metadata of a point or an override has changed, so that its line stays as it is:
 * values that are replaced, and entries that come behind the others.
 */
final class MetadataMerge {

    private final StationText text;
    private final TextEdits edits;

    MetadataMerge(StationText text, TextEdits edits) {
        this.text = text;
        this.edits = edits;
    }

    /** @return the lines to insert below the element, none when there is nothing more to do; null when it is not as simple */
    @Nullable
    String merge(EObject original, EObject current) {
        var line = text.lineToCompare(original, false);
        if (line.isEmpty() || !line.equals(text.lineToCompare(current, true))
                || !(original instanceof Annotated before) || !(current instanceof Annotated now)
                || !begins(before, now)) {
            return null;
        }
        int known = before.getMetadata().size();
        if (known == 0) {
            return text.metadataBelow(now);
        }
        for (int i = 0; i < known; i++) {
            replace(before.getMetadata().get(i), now.getMetadata().get(i));
        }
        int end = BlockMerge.node(before.getMetadata().get(known - 1)).getEndOffset();
        for (var entry : now.getMetadata().subList(known, now.getMetadata().size())) {
            edits.insert(end, ", " + text.entry(entry));
        }
        return "";
    }

    /** Whether the keys that were there are the first ones still. */
    private static boolean begins(Annotated before, Annotated now) {
        int known = before.getMetadata().size();
        if (now.getMetadata().size() < known) {
            return false;
        }
        for (int i = 0; i < known; i++) {
            if (!before.getMetadata().get(i).getKey().equals(now.getMetadata().get(i).getKey())) {
                return false;
            }
        }
        return true;
    }

    private void replace(MetadataEntry before, MetadataEntry now) {
        if (!before.getValue().equals(now.getValue())) {
            var value = NodeModelUtils.findNodesForFeature(before, METADATA_ENTRY__VALUE).getFirst();
            edits.replace(value.getOffset(), value.getLength(), text.value(now));
        }
    }
}
