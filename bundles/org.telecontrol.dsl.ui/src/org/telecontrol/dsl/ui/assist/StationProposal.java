/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ui.icons.KindIcons;
import org.telecontrol.ui.common.assist.WordProposal;
import org.telecontrol.ui.common.icons.Icon;

/** One proposal in the list, with the fields that it leaves to be typed over. */
@NonNullByDefault({})
final class StationProposal extends WordProposal implements ICompletionProposalExtension6 {

    private final Proposal proposal;

    /** Of the first field, when there are any. */
    private @Nullable Point selection;

    StationProposal(Proposal proposal, int caret) {
        super(proposal.offset(), proposal.length(), proposal.text(), proposal.documentation(), caret);
        this.proposal = proposal;
    }

    @Override
    protected boolean fits(String typed) {
        return proposal.fits(typed);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        super.apply(viewer, trigger, stateMask, offset);
        if (!proposal.fields().isEmpty()) {
            selection = FieldsInText.edit(viewer, proposal);
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
    public Image getImage() {
        return switch (proposal.kind()) {
            case ELEMENT -> proposal.element().map(KindIcons::image).orElseGet(Icon.POINT::image);
            case KEYWORD -> Icon.WORD.image();
            case TYPE -> Icon.TYPE.image();
            case VALUE -> Icon.VALUE.image();
            case TEMPLATE -> Icon.TEMPLATE.image();
        };
    }
}
