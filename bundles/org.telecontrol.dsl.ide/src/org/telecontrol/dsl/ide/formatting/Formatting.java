/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.formatting;

import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.telecontrol.dsl.formatting2.LayoutRequest;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ide.navigation.TextChange;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Formats a file or a part of it. */
public class Formatting {

    @Inject
    private Provider<IFormatter2> formatters;

    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    @Inject
    @FormatterPreferences
    private IPreferenceValuesProvider preferences;

    /**
     * The changes that give the whole file its layout, in the order of the text.
     *
     * @throws IllegalArgumentException with a sentence for people when the text is not understood
     */
    public List<TextChange> of(XtextResource file, CancelIndicator cancel) {
        return of(file, 0, file.getParseResult().getRootNode().getTotalLength(), cancel);
    }

    /**
     * The changes that lie between two offsets, with the white space before the first word.
     *
     * @throws IllegalArgumentException as there
     */
    public List<TextChange> of(XtextResource file, int from, int to, CancelIndicator cancel) {
        if (!file.getErrors().isEmpty() && file.getParseResult().hasSyntaxErrors()) {
            var error = file.getErrors().get(0);
            throw new IllegalArgumentException("line " + error.getLine() + ": " + error.getMessage());
        }
        var text = file.getParseResult().getRootNode().getText();
        if (text.isBlank()) {
            return List.of();
        }
        int start = from;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return formatters.get().format(request(file, start, to, cancel)).stream()
                .filter(change -> !change.getReplacementText().equals(change.getText()))
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset))
                .map(change -> new TextChange(new Place(file.getURI(), change.getOffset(), change.getLength()),
                        change.getReplacementText()))
                .toList();
    }

    private LayoutRequest request(XtextResource file, int from, int to, CancelIndicator cancel) {
        var request = new LayoutRequest(regions.get().forNodeModel(file).create(),
                preferences.getPreferenceValues(file), cancel);
        request.addRegion(new TextRegion(from, to - from));
        return request;
    }
}
