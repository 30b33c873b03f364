/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.formatting2.LayoutRequest;
import org.telecontrol.dsl.formatting2.Repetitions;
import org.telecontrol.dsl.text.StationResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Formats a text outside of an editor. */
final class StationFormat {

    @Inject
    private Provider<IFormatter2> formatters;

    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    @Inject
    private Provider<StationResource> resources;

    @Inject
    @FormatterPreferences
    private IPreferenceValuesProvider preferences;

    String format(String text) {
        var resource = read(text);
        if (!resource.getErrors().isEmpty()) {
            var error = resource.getErrors().get(0);
            throw new IllegalArgumentException("line " + error.getLine() + ": " + error.getMessage());
        }
        Repetitions.first(resource).ifPresent(node -> {
            throw new IllegalArgumentException("line " + node.getStartLine()
                    + ": This is said once more below; leave one out");
        });
        return text.isBlank() ? "" : format(resource);
    }

    private String format(XtextResource resource) {
        var request = new LayoutRequest(regions.get().forNodeModel(resource).create(),
                preferences.getPreferenceValues(resource), CancelIndicator.NullImpl);
        var replacements = formatters.get().format(request);
        return request.getTextRegionAccess().getRewriter().renderToString(replacements);
    }

    private StationResource read(String text) {
        var resource = resources.get();
        resource.setURI(URI.createURI("text." + StationStandaloneSetup.EXTENSION));
        try {
            resource.reparse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
