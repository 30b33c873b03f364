/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.exchange.yaml.assist.Suggestion;
import org.telecontrol.ui.common.icons.Icon;

/** One suggestion in the list; it stays while it fits what is typed on. */
@NonNullByDefault({})
final class SuggestionProposal implements ICompletionProposal, ICompletionProposalExtension2 {

    private final Suggestion suggestion;

    /** Where the caret was when it was made. */
    private final int caret;

    SuggestionProposal(Suggestion suggestion, int caret) {
        this.suggestion = suggestion;
        this.caret = caret;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), suggestion.length() + offset - caret);
    }

    @Override
    public void apply(IDocument document) {
        replace(document, suggestion.length());
    }

    private void replace(IDocument document, int length) {
        try {
            document.replace(suggestion.offset(), length, suggestion.text());
        } catch (BadLocationException e) {
            // The text has become shorter meanwhile: there is nothing to complete.
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return suggestion.fits(document.get(suggestion.offset(), offset - suggestion.offset()));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(suggestion.offset() + suggestion.text().length(), 0);
    }

    @Override
    public String getDisplayString() {
        return suggestion.word();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return suggestion.documentation().isEmpty() ? null : suggestion.documentation();
    }

    @Override
    public Image getImage() {
        return (suggestion.isKey() ? Icon.WORD : Icon.VALUE).image();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text beforehand.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing is shown in the text beforehand.
    }
}
