/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.colours;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.telecontrol.dsl.host.document.DocumentState;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ui.text.FollowedDocument;

/** Colours a station text: its words as they are typed, what they mean once that is known, all when the theme changes. */
public final class StationColouring extends PresentationReconciler implements FollowedDocument.Follower {

    private final WordColouring words = new WordColouring();
    private final IPropertyChangeListener themeListener = event -> {
        if (WordStyle.isColour(event.getProperty())) {
            recolour();
        }
    };
    private @Nullable ITextViewer viewer;
    private @Nullable FollowedDocument followed;

    public StationColouring() {
        setDamager(words, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(words, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        followed = new FollowedDocument(newViewer, this);
        WordStyle.colours().addListener(themeListener);
    }

    @Override
    public void uninstall() {
        WordStyle.colours().removeListener(themeListener);
        var left = followed;
        if (left != null) {
            left.close();
        }
        followed = null;
        viewer = null;
        super.uninstall();
        words.setDocument(null);
    }

    @Override
    public void known(StationDocument document, DocumentState state) {
        var meanings = state.meanings();
        if (document.revision() == meanings.revision()) {
            var different = words.means(meanings.value());
            if (different != null && viewer instanceof ITextViewerExtension2 partly) {
                partly.invalidateTextPresentation(different.offset(), different.length());
            }
        }
    }

    private void recolour() {
        var shown = viewer;
        if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
            shown.invalidateTextPresentation();
        }
    }
}
