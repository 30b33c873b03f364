/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Completion that has proposals to offer and nothing else; asked for in a thread of the editor's. */
@NonNullByDefault({})
public abstract class WordCompletion implements IContentAssistProcessor {

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public final IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public final char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public final String getErrorMessage() {
        return null;
    }

    @Override
    public final IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
