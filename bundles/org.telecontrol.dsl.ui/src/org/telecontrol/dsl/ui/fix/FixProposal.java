/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.edit.Mending;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.ui.text.DocumentChanges;
import org.telecontrol.ui.common.icons.Icon;

/** One way to mend a finding, in the list of the editor. */
@NonNullByDefault({})
final class FixProposal implements ICompletionProposal {

    private final StationDocument document;
    private final long revision;
    private final QuickFix fix;
    private final String problem;

    /** @param revision of the text that the fix is for */
    FixProposal(StationDocument document, long revision, QuickFix fix, String problem) {
        this.document = document;
        this.revision = revision;
        this.fix = fix;
        this.problem = problem;
    }

    @Override
    public void apply(IDocument text) {
        if (document.revision() == revision) {
            DocumentChanges.make(text, Mending.changes(fix));
        }
    }

    @Override
    public @Nullable Point getSelection(IDocument text) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return problem;
    }

    @Override
    public String getDisplayString() {
        return fix.name();
    }

    @Override
    public Image getImage() {
        return Icon.STATE_INFORMATION.image();
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
