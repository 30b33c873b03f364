/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalPriorities;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.dsl.ide.Kinds;
import org.telecontrol.dsl.ide.symbols.Symbol;
import org.telecontrol.dsl.ide.symbols.SymbolSearch;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** Points by what they are in: those that come with the uses of an RTU ({@code F01.Q0_Pos}), and those of all RTUs. */
class QualifiedPoints {

    /** So many are looked at, of all kinds. */
    private static final int MOST = 2000;

    @Inject
    private IdeContentProposalCreator creator;

    @Inject
    private IdeContentProposalPriorities priorities;

    @Inject
    private Names names;

    @Inject
    private SymbolSearch search;

    @Inject
    private ResourceDescriptionsProvider index;

    /** Uses, points and commands of the RTUs of all files, as soon as a letter of them is typed. */
    void ofRtus(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (context.getPrefix().isEmpty() || !(context.getResource() instanceof XtextResource file)) {
            return;
        }
        search.find(index.getResourceDescriptions(file), context.getPrefix(), MOST, CancelIndicator.NullImpl)
                .stream()
                .filter(found -> found.point().isPresent() || found.kind() == Literals.TYPICAL_USE)
                .filter(found -> acceptor.canAcceptMoreProposals()).forEach(found -> {
                    var text = Arrays.stream(found.name().split("\\.")).map(names::formatTitle)
                            .collect(Collectors.joining("."));
                    accept(text, found.kind(), description(found), context, acceptor);
                });
    }

    private static String description(Symbol found) {
        return Kinds.word(found.kind()) + found.point().map(Symbol.Point::description)
                .filter(words -> !words.isEmpty()).map(words -> " " + words).orElse("");
    }

    void ofUses(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
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
            accept(names.formatTitle(use.getName()) + '.' + names.formatTitle(point.getName()), point.eClass(),
                    words(point), context, acceptor);
        }
    }

    private void accept(String text, EClass kind, String description, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        @Nullable
        ContentAssistEntry entry = creator.createProposal(text, context, ContentAssistEntry.KIND_REFERENCE, it -> {
            it.setSource(kind);
            it.setDescription(description);
        });
        if (entry != null) {
            acceptor.accept(entry, priorities.getDefaultPriority(entry));
        }
    }

    private static String words(InformationObject point) {
        var description = point.getDescription();
        return description == null || description.isEmpty() ? "point" : "point " + description;
    }
}
