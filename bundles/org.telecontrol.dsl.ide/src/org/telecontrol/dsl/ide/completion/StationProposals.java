/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.telecontrol.dsl.conversion.Texts;
import org.telecontrol.dsl.ide.addresses.Addresses;
import org.telecontrol.dsl.ide.hover.KeywordDocumentation;
import org.telecontrol.dsl.services.StationGrammarAccess;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.StationPackage.Literals;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

/** Types that go with the direction, free addresses, names that can be referred to, texts in use, and words. */
@NonNullByDefault({})
public class StationProposals extends IdeContentProposalProvider {

    @Inject
    private StationGrammarAccess grammar;

    @Inject
    private Templates templates;

    @Inject
    private QualifiedPoints qualified;

    @Inject
    private TextsInUse textsInUse;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (calls(assignment, grammar.getTypeIdentificationRule().getName())) {
            types(context, acceptor);
        } else if (calls(assignment, grammar.getAddressRule().getName())) {
            address(assignment, context, acceptor);
        } else if (calls(assignment, grammar.getSTRINGRule().getName())) {
            texts(assignment, context, acceptor);
        } else {
            super._createProposals(assignment, context, acceptor);
        }
    }

    private static boolean calls(Assignment assignment, String rule) {
        return assignment.getTerminal() instanceof RuleCall call && call.getRule().getName().equals(rule);
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
        var free = new FreeAddresses(context.getCurrentModel(), context.getOffset());
        if (assignment.getFeature().equals(Literals.STATION__COMMON_ADDRESS.getName())) {
            var address = free.ofStation();
            if (address != null) {
                accept(address, "next free address", 0, context, acceptor);
            }
        } else {
            address(free.inRow(), "next in the row", 1, context, acceptor);
            address(free.ofElement(), "next free address", 0, context, acceptor);
        }
    }

    private void address(@Nullable String address, String description, int rank, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (address != null) {
            boolean signed = address.startsWith("+") && Surroundings.of(context).precededBy('+');
            accept(signed ? address.substring(1) : address, description + alsoWritten(address), rank, context,
                    acceptor);
        }
    }

    /** Completion writes numbers; people may know the address better in another notation. */
    private static String alsoWritten(String address) {
        var written = address.startsWith("+") ? address : Addresses.format(Integer.parseInt(address));
        return written.equals(address) ? "" : ", " + written;
    }

    private void texts(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var properties = grammar.getPointPropertyAccess();
        if (assignment == grammar.getLinkProfileAccess().getTimeZoneAssignment_3_10_1()) {
            ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.equals("UTC") || zone.contains("/"))
                    .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")).sorted()
                    .forEach(zone -> accept(Texts.format(zone), "time zone", 0, context, acceptor));
        } else if (context.getCurrentModel() instanceof PointProperties point) {
            var type = Properties.type(point);
            if (assignment == properties.getUnitAssignment_0_1()) {
                inUse(textsInUse.units(point), context, acceptor);
            } else if (assignment == properties.getStatesAssignment_2_1() && type != null) {
                inUse(textsInUse.states(point, type.valueKind()), context, acceptor);
            }
        }
    }

    private void inUse(Map<String, Integer> texts, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        int rank = texts.size();
        for (var text : texts.entrySet()) {
            int count = text.getValue();
            accept(text.getKey(), count == 0 ? "the standard's" : "used " + (count == 1 ? "once" : count + " times"),
                    rank--, context, acceptor);
        }
    }

    private void accept(String value, String description, int rank, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        var entry = getProposalCreator().createProposal(value, context, ContentAssistEntry.KIND_VALUE,
                it -> it.setDescription(description));
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry) + rank);
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (filterKeyword(keyword, context)) {
            var entry = getProposalCreator().createProposal(keyword.getValue(), context,
                    ContentAssistEntry.KIND_KEYWORD, it -> it.setDocumentation(
                            KeywordDocumentation.of(keyword.getValue())));
            int priority = getProposalPriorities().getKeywordPriority(keyword.getValue(), entry);
            acceptor.accept(entry, priority);
            var indentation = Surroundings.of(context).indentation();
            for (var template : templates.of(keyword,
                    new FreeAddresses(context.getCurrentModel(), context.getOffset()))) {
                var proposed = getProposalCreator().createSnippet(template.text(indentation), template.label(),
                        context);
                if (proposed != null) {
                    proposed.setDescription(template.description());
                    template.mark(proposed, context.getReplaceRegion().getOffset(), indentation);
                    acceptor.accept(proposed, priority - 1);
                }
            }
        }
    }

    /** Words of the language that may be names as well are no proposals for names; signs are typed faster. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0))
                && GrammarUtil.containingRule(keyword) != grammar.getNameRule()
                && Properties.fits(keyword, context.getCurrentModel());
    }

    @Override
    protected void _createProposals(CrossReference reference, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        super._createProposals(reference, context, acceptor);
        if (reference == grammar.getPointReferenceAccess().getUseTypicalUseCrossReference_0_0_0()) {
            qualified.ofUses(context, acceptor);
        } else if (reference == grammar.getDveMemberAccess().getRtuRtuCrossReference_2_0_0_1_0_0()) {
            qualified.ofRtus(context, acceptor);
        }
    }

    /** What shows that a command was carried out is a point. */
    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference,
            ContentAssistContext context) {
        return reference == grammar.getPointReferenceAccess().getPointInformationObjectCrossReference_1_0()
                ? candidate -> candidate.getEClass() == Literals.POINT
                : super.getCrossrefFilter(reference, context);
    }
}
