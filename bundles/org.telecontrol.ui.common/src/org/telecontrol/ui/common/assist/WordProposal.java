/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Point;

/** One proposal in the list; it stays while it fits what is typed on. */
@NonNullByDefault({})
public abstract class WordProposal implements ICompletionProposal, ICompletionProposalExtension2 {

    private final int offset;
    private final int length;
    private final String text;
    private final String documentation;

    /** Where the caret was when it was made. */
    private final int caret;

    /**
     * @param offset        of what it replaces
     * @param length        of what it replaces
     * @param text          what is written
     * @param documentation beside the list, plain text; may be empty
     * @param caret         where the caret was when it was made
     */
    protected WordProposal(int offset, int length, String text, String documentation, int caret) {
        this.offset = offset;
        this.length = length;
        this.text = text;
        this.documentation = documentation;
        this.caret = caret;
    }

    /** Whether it still fits when that has been typed at its place. */
    protected abstract boolean fits(String typed);

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int place) {
        replace(viewer.getDocument(), length + place - caret);
    }

    @Override
    public final void apply(IDocument document) {
        replace(document, length);
    }

    private void replace(IDocument document, int replaced) {
        try {
            document.replace(offset, replaced, text);
        } catch (BadLocationException e) {
            // The text has become shorter meanwhile: there is nothing to complete.
        }
    }

    @Override
    public final boolean validate(IDocument document, int place, DocumentEvent event) {
        try {
            return fits(document.get(offset, place - offset));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset + text.length(), 0);
    }

    @Override
    public final String getAdditionalProposalInfo() {
        return documentation.isEmpty() ? null : documentation;
    }

    @Override
    public final IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public final void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text beforehand.
    }

    @Override
    public final void unselected(ITextViewer viewer) {
        // Nothing is shown in the text beforehand.
    }
}
