/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.telecontrol.dsl.services.StationGrammarAccess;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;

import com.google.inject.Inject;

/** Types that go with the direction, free addresses, names that can be referred to, and the words of the language. */
@NonNullByDefault({})
public class StationProposals extends IdeContentProposalProvider {

    @Inject
    private StationGrammarAccess grammar;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (calls(assignment, grammar.getTypeIdentificationRule().getName())) {
            types(context, acceptor);
        } else if (calls(assignment, grammar.getAddressRule().getName())) {
            address(assignment, context, acceptor);
        } else {
            super._createProposals(assignment, context, acceptor);
        }
    }

    private static boolean calls(Assignment assignment, String rule) {
        AbstractElement terminal = assignment.getTerminal();
        return terminal instanceof RuleCall call && call.getRule().getName().equals(rule);
    }

    private void types(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var wanted = context.getCurrentModel() instanceof Command ? Direction.CONTROL : Direction.MONITOR;
        Arrays.stream(TypeIdentification.values())
                .filter(type -> type.direction() == wanted && type.in104Profile()).forEach(type -> {
                    var entry = getProposalCreator().createProposal(type.name(), context,
                            ContentAssistEntry.KIND_ENUM,
                            it -> it.setDescription(type.number() + " " + type.meaning()));
                    // The order of the numbers, which is the standard's.
                    acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry) - type.number());
                });
    }

    private void address(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var proposal = FreeAddresses.next(context.getCurrentModel(), assignment.getFeature());
        if (proposal != null) {
            var entry = getProposalCreator().createProposal(proposal, context, ContentAssistEntry.KIND_VALUE,
                    it -> it.setDescription("next free address"));
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    /** Words of the language that may be names as well are no proposals for names; signs are typed faster. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        var first = keyword.getValue().charAt(0);
        return Character.isLetter(first) && GrammarUtil.containingRule(keyword) != grammar.getNameRule();
    }
}
