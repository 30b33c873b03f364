/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.telecontrol.dsl.ide.completion.Proposal;
import org.telecontrol.dsl.ide.completion.Proposal.Field;

/** Proposals in the protocol's terms. */
final class CompletionItems {

    private final Lines lines;
    private final boolean snippets;

    /** @param snippets whether the client knows what a field is */
    CompletionItems(Lines lines, boolean snippets) {
        this.lines = lines;
        this.snippets = snippets;
    }

    List<CompletionItem> of(List<Proposal> proposals) {
        List<CompletionItem> items = new ArrayList<>();
        for (var proposal : proposals) {
            var item = item(proposal);
            item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
            items.add(item);
        }
        return items;
    }

    private CompletionItem item(Proposal proposal) {
        var item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.description().isEmpty()) {
            item.setDetail(proposal.description());
        }
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(proposal.documentation());
        }
        boolean snippet = snippets && proposal.kind() == Proposal.Kind.TEMPLATE;
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(lines.range(proposal.offset(), proposal.length()),
                snippet ? snippet(proposal) : proposal.text())));
        item.setFilterText(proposal.text().lines().findFirst().orElse(""));
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case ELEMENT -> CompletionItemKind.Reference;
            case TYPE -> CompletionItemKind.EnumMember;
            case TEMPLATE -> CompletionItemKind.Snippet;
            case VALUE -> CompletionItemKind.Value;
        };
    }

    /** With the fields as {@code ${1:word}} and the end as {@code $0}. */
    private static String snippet(Proposal proposal) {
        var text = new StringBuilder();
        int done = 0;
        boolean ended = false;
        for (var field : proposal.fields().stream().sorted(Comparator.comparingInt(Field::offset)).toList()) {
            if (!ended && proposal.end() <= field.offset()) {
                text.append(escaped(proposal.text().substring(done, proposal.end()))).append("$0");
                done = proposal.end();
                ended = true;
            }
            int fieldEnd = field.offset() + field.length();
            text.append(escaped(proposal.text().substring(done, field.offset()))).append("${").append(field.number())
                    .append(':')
                    .append(escaped(proposal.text().substring(field.offset(), fieldEnd)).replace("}", "\\}"))
                    .append('}');
            done = fieldEnd;
        }
        int end = Math.max(done, proposal.end());
        text.append(escaped(proposal.text().substring(done, end)));
        return text.append(ended ? "" : "$0").append(escaped(proposal.text().substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }
}
