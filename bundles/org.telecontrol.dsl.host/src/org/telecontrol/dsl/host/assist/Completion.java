/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.assist;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;

/** Says how a text may go on at a place. */
public final class Completion {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Completion() {}

    /** Proposals for that place, the most fitting first; none when the model is not to be had in time. */
    public static List<Proposal> at(StationDocument document, int offset) {
        return document.read(PATIENCE, resource -> proposals(resource, offset)).orElse(List.of());
    }

    private static List<Proposal> proposals(XtextResource resource, int offset) {
        var text = resource.getParseResult().getRootNode().getText();
        if (offset > text.length()) {
            return List.of(); // typed on meanwhile
        }
        var contexts = StationLanguage.get(ContentAssistContextFactory.class);
        contexts.setPool(StationLanguage.get(ExecutorService.class));
        var accepted = StationLanguage.get(IdeContentProposalAcceptor.class);
        StationLanguage.get(IdeContentProposalProvider.class).createProposals(
                Arrays.asList(contexts.create(text, new TextRegion(offset, 0), offset, resource)), accepted);
        return StreamSupport.stream(accepted.getEntries().spliterator(), false).filter(Objects::nonNull)
                .map(entry -> proposal(entry, offset)).toList();
    }

    private static Proposal proposal(ContentAssistEntry entry, int offset) {
        var text = entry.getProposal();
        var typed = orEmpty(entry.getPrefix()).length();
        var start = offset - typed;
        var fields = entry.getEditPositions();
        var selected = fields.isEmpty() ? text.length() : fields.get(0).getOffset() - start;
        var selectable = selected >= 0 && selected <= text.length();
        return new Proposal(kind(entry.getKind()), entry.getLabel() == null ? text : entry.getLabel(),
                orEmpty(entry.getDescription()), orEmpty(entry.getDocumentation()), text, start, typed,
                selectable ? selected : text.length(),
                selectable && !fields.isEmpty() ? Math.min(fields.get(0).getLength(), text.length() - selected) : 0);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Proposal.Kind kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
            case ContentAssistEntry.KIND_SNIPPET -> Proposal.Kind.TEMPLATE;
            case ContentAssistEntry.KIND_REFERENCE, ContentAssistEntry.KIND_CLASS, ContentAssistEntry.KIND_FIELD ->
                Proposal.Kind.ELEMENT;
            default -> Proposal.Kind.VALUE;
        };
    }
}
