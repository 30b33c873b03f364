/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.telecontrol.dsl.host.assist.Completion;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.ui.common.assist.WordCompletion;

/** How the text may go on at the caret; asked for in a thread of the editor's. */
@NonNullByDefault({})
public final class StationCompletion extends WordCompletion {

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
}
