/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;

/** Four spaces, and the line breaks that the text has. */
public class StationLayoutPreferences implements IPreferenceValuesProvider {

    @Override
    public IPreferenceValues getPreferenceValues(@Nullable Resource file) {
        return new MapBasedPreferenceValues(Map.of(FormatterPreferenceKeys.indentation.getId(), "    ",
                FormatterPreferenceKeys.lineSeparator.getId(), lineSeparator(file)));
    }

    private static String lineSeparator(@Nullable Resource file) {
        var text = file instanceof XtextResource resource && resource.getParseResult() != null
                ? resource.getParseResult().getRootNode().getText()
                : "";
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
