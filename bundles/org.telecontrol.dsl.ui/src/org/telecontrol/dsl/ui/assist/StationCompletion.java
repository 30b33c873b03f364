/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.telecontrol.dsl.host.assist.Completion;
import org.telecontrol.dsl.host.document.OpenDocuments;

/** How the text may go on at the caret; asked for in a thread of the editor's. */
@NonNullByDefault({})
public final class StationCompletion implements IContentAssistProcessor {

    /** After these the next word is a name or a value that can be proposed. */
    private static final char[] ACTIVATION = {'.', '_'};

    private @Nullable UnaskedInFields unasked;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = OpenDocuments.of(viewer.getDocument());
        return document == null || unasked(viewer).wouldOpen()
                ? new ICompletionProposal[0]
                : Completion.at(document, offset).stream().map(proposal -> new StationProposal(proposal, offset))
                        .toArray(ICompletionProposal[]::new);
    }

    /** An editor has a completion of its own. */
    private synchronized UnaskedInFields unasked(ITextViewer viewer) {
        var known = unasked;
        if (known == null) {
            known = new UnaskedInFields(viewer);
            unasked = known;
        }
        return known;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return ACTIVATION.clone();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
