/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalPriorities;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** The points that come with the uses of an RTU, such as {@code F01.Q0_Pos}. */
class QualifiedPoints {

    @Inject
    private IdeContentProposalCreator creator;

    @Inject
    private IdeContentProposalPriorities priorities;

    @Inject
    private Names names;

    void propose(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var rtu = Containers.of(context.getCurrentModel(), Rtu.class);
        if (rtu == null) {
            return;
        }
        for (var station : rtu.getStations()) {
            for (var element : station.getElements()) {
                if (element instanceof TypicalUse use && use.getName() != null && use.getTypical() != null) {
                    use.getTypical().getElements().stream()
                            .filter(point -> point instanceof Point && acceptor.canAcceptMoreProposals())
                            .forEach(point -> propose(use, point, context, acceptor));
                }
            }
        }
    }

    private void propose(TypicalUse use, InformationObject point, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (point.getName() != null) {
            var text = names.formatTitle(use.getName()) + '.' + names.formatTitle(point.getName());
            @Nullable
            ContentAssistEntry entry = creator.createProposal(text, context, ContentAssistEntry.KIND_REFERENCE,
                    it -> it.setDescription(words(point)));
            if (entry != null) {
                acceptor.accept(entry, priorities.getDefaultPriority(entry));
            }
        }
    }

    private static String words(InformationObject point) {
        var description = point.getDescription();
        return description == null || description.isEmpty() ? "point" : "point " + description;
    }
}
