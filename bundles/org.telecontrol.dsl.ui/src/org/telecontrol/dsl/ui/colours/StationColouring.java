/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.colours;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Colours a station text, and colours it anew when the theme changes. */
public final class StationColouring extends PresentationReconciler {

    private final IPropertyChangeListener themeListener = event -> {
        if (WordStyle.isColour(event.getProperty())) {
            recolour();
        }
    };
    private @Nullable ITextViewer viewer;

    public StationColouring() {
        var words = new WordColouring();
        setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        WordStyle.colours().addListener(themeListener);
    }

    @Override
    public void uninstall() {
        WordStyle.colours().removeListener(themeListener);
        viewer = null;
        super.uninstall();
    }

    private void recolour() {
        var shown = viewer;
        if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
            shown.invalidateTextPresentation();
        }
    }
}
