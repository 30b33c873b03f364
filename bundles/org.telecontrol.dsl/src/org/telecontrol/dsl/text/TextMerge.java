/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Brings a changed model into the text it came from. The text is read once more to see what it says; elements that
 * say the same keep their words, others are written anew, with all comments around them.
 */
final class TextMerge {

    @Inject
    private StationText text;

    @Inject
    private Provider<StationResource> files;

    /** @throws UnwritableException where the text has syntax errors or the model something that has no text */
    String of(StationResource file, Configuration current) {
        var before = file.getParseResult().getRootNode().getText();
        var wanted = text.toCompare(current, true);
        var merged = merge(file, before, current, wanted);
        // What must never happen is that the text says something else than the model: then the comments have to go.
        if (merged == null) {
            return before;
        }
        return says(file, merged, wanted) ? merged : text.of(current);
    }

    /** @return none where the text says already what is wanted */
    private @Nullable String merge(StationResource file, String before, Configuration current, String wanted) {
        var original = read(file, before);
        if (text.toCompare(original, false).equals(wanted)) {
            return null;
        }
        if (file.getParseResult().hasSyntaxErrors()) {
            throw new UnwritableException(
                    file.getURI().lastSegment() + " has syntax errors: correct them before it is changed");
        }
        if (before.isBlank()) {
            return text.of(current);
        }
        var edits = new TextEdits(before);
        new BlockMerge(text, edits).configuration(original, current);
        return edits.apply();
    }

    private boolean says(StationResource file, String content, String wanted) {
        return text.toCompare(read(file, content), false).equals(wanted);
    }

    /** The model of a text with its references as they are written: nothing is looked up. */
    private Configuration read(StationResource file, String content) {
        var copy = files.get();
        copy.setURI(file.getURI());
        try {
            copy.reparse(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.getContents().isEmpty()
                ? StationFactory.eINSTANCE.createConfiguration()
                : (Configuration) copy.getContents().get(0);
    }
}
