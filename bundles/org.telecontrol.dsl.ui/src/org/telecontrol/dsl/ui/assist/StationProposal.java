/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ui.icons.KindIcons;
import org.telecontrol.ui.common.icons.Icon;

/** One proposal in the list; it stays while it fits what is typed on. */
@NonNullByDefault({})
final class StationProposal
        implements
            ICompletionProposal,
            ICompletionProposalExtension2,
            ICompletionProposalExtension6 {

    private final Proposal proposal;

    /** Where the caret was when it was made. */
    private final int caret;

    /** Of the first field, when there are any. */
    private @Nullable Point selection;

    StationProposal(Proposal proposal, int caret) {
        this.proposal = proposal;
        this.caret = caret;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), proposal.length() + offset - caret);
        if (!proposal.fields().isEmpty()) {
            selection = FieldsInText.edit(viewer, proposal);
        }
    }

    @Override
    public void apply(IDocument document) {
        replace(document, proposal.length());
    }

    private void replace(IDocument document, int length) {
        try {
            document.replace(proposal.offset(), length, proposal.text());
        } catch (BadLocationException e) {
            // The text has become shorter meanwhile: there is nothing to complete.
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return proposal.fits(document.get(proposal.offset(), offset - proposal.offset()));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection == null ? new Point(proposal.offset() + proposal.end(), 0) : selection;
    }

    @Override
    public StyledString getStyledDisplayString() {
        var text = new StyledString(proposal.label());
        if (!proposal.description().isEmpty()) {
            text.append("  " + proposal.description(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty() ? null : proposal.documentation();
    }

    @Override
    public Image getImage() {
        return switch (proposal.kind()) {
            case ELEMENT -> proposal.element().map(KindIcons::image).orElseGet(Icon.POINT::image);
            case KEYWORD -> Icon.WORD.image();
            case TYPE -> Icon.TYPE.image();
            case VALUE -> Icon.VALUE.image();
            case TEMPLATE -> Icon.TEMPLATE.image();
        };
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
