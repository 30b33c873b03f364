/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.edit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.formatting2.LayoutRequest;
import org.telecontrol.dsl.formatting2.Repetitions;
import org.telecontrol.dsl.formatting2.StationLayoutPreferences;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;

/** Brings an open text, or some of its lines, into the one layout. */
public final class Formatting {

    private Formatting() {}

    /**
     * The changes of white space that do it, from top to bottom. Columns are those of the whole list, whichever of its
     * lines are formatted.
     *
     * @param offset of the part that is formatted
     * @param patience how long to wait for the model of the text at most
     * @return nothing as long as the text has syntax errors, when its model cannot be had in time, when cancelled, or when
     *         the text is changed meanwhile
     */
    public static Optional<Known<List<TextChange>>> changes(StationDocument document, int offset, int length,
            Duration patience, CancelIndicator cancel) {
        var changed = document.changedFromNow();
        return document.readKnown(patience, () -> cancel.isCanceled() || changed.isCanceled(),
                (model, end) -> changes(model, offset, offset + length, end));
    }

    private static @Nullable List<TextChange> changes(XtextResource resource, int from, int to,
            CancelIndicator cancel) {
        if (resource.getParseResult().hasSyntaxErrors() || Repetitions.first(resource).isPresent()) {
            return null;
        }
        var request = new LayoutRequest(StationLanguage.get(TextRegionAccessBuilder.class).forNodeModel(resource)
                .create(), StationLanguage.get(StationLayoutPreferences.class).getPreferenceValues(resource), cancel);
        return StationLanguage.get(IFormatter2.class).format(request).stream()
                .filter(change -> change.getEndOffset() > from && change.getOffset() < to)
                .map(change -> new TextChange(change.getOffset(), change.getLength(), change.getReplacementText()))
                .sorted((one, other) -> Integer.compare(one.offset(), other.offset())).toList();
    }
}
