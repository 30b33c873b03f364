/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/**
 * Knows of a list of proposals that would open by itself while the fields of a template are typed over. It would take
 * the Tab and Enter that lead through the fields.
 */
@NonNullByDefault({})
final class UnaskedInFields implements ICompletionListener {

    private final ITextViewer viewer;
    private volatile boolean wouldOpen;

    UnaskedInFields(ITextViewer viewer) {
        this.viewer = viewer;
        if (viewer instanceof ISourceViewerExtension4 extension) {
            extension.getContentAssistantFacade().addCompletionListener(this);
        }
    }

    /** In any thread. */
    boolean wouldOpen() {
        return wouldOpen;
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        wouldOpen = event.isAutoActivated && LinkedModeModel.hasInstalledModel(viewer.getDocument());
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        wouldOpen = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // What is selected makes no difference.
    }
}
