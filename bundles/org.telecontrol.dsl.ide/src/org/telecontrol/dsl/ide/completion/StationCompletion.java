/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;

/** Says how a text may go on at a place. On the caller's thread. */
public class StationCompletion {

    @Inject
    private Provider<ElementContexts> contexts;

    @Inject
    private IdeContentProposalProvider proposals;

    @Inject
    private Provider<ProposalCollector> collectors;

    /**
     * Proposals for that place, the most fitting first.
     *
     * @param offset from the start of the file in characters; behind its end there are no proposals
     */
    public List<Proposal> at(XtextResource file, int offset, CancelIndicator cancel) {
        var parsed = file.getParseResult();
        if (parsed == null || offset < 0 || offset > parsed.getRootNode().getTotalLength()) {
            return List.of();
        }
        var text = parsed.getRootNode().getText();
        var factory = contexts.get();
        factory.setPool(MoreExecutors.newDirectExecutorService());
        var collector = collectors.get();
        collector.setCancelIndicator(cancel);
        proposals.createProposals(Arrays.asList(factory.create(text, new TextRegion(offset, 0), offset, file)),
                collector);
        return StreamSupport.stream(collector.getEntries().spliterator(), false)
                .map(entry -> proposal(entry, text, offset)).distinct().toList();
    }

    private static Proposal proposal(ContentAssistEntry entry, String text, int offset) {
        var written = entry.getProposal();
        int start = offset - orEmpty(entry.getPrefix()).length();
        var fields = Fields.of(entry, start);
        var last = fields.isEmpty() ? null : fields.get(fields.size() - 1);
        var escape = entry.getEscapePosition();
        int end = escape != null ? escape - start : last == null ? written.length() : last.offset() + last.length();
        return new Proposal(kind(entry.getKind()), element(entry.getSource()),
                entry.getLabel() == null ? written : entry.getLabel(),
                orEmpty(entry.getDescription()), orEmpty(entry.getDocumentation()), written, start,
                Quotes.endOfText(text, start, offset) - start, fields, end);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Optional<EClass> element(@Nullable Object source) {
        return switch (source) {
            case IEObjectDescription described -> Optional.of(described.getEClass());
            case EClass kind -> Optional.of(kind);
            case null, default -> Optional.empty();
        };
    }

    private static Proposal.Kind kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
            case ContentAssistEntry.KIND_SNIPPET -> Proposal.Kind.TEMPLATE;
            case ContentAssistEntry.KIND_REFERENCE -> Proposal.Kind.ELEMENT;
            case ContentAssistEntry.KIND_ENUM -> Proposal.Kind.TYPE;
            default -> Proposal.Kind.VALUE;
        };
    }
}
