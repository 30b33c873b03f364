/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.telecontrol.ui.common.assist.WordCompletion;

/** How a file may go on at the caret; asked for in a thread of the editor's. */
@NonNullByDefault({})
public final class YamlCompletion extends WordCompletion {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        return YamlKind.of(document).map(kind -> proposals(kind, document.get(), offset))
                .orElse(new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(YamlKind kind, String text, int offset) {
        try {
            return kind.assist().suggestions(text, Math.min(offset, text.length())).stream()
                    .map(suggestion -> new SuggestionProposal(suggestion, offset)).toArray(ICompletionProposal[]::new);
        } catch (IOException e) {
            ILog.of(YamlCompletion.class).error(e.getMessage(), e);
            return new ICompletionProposal[0];
        }
    }
}
