/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.ide.completion.StationCompletion;
import org.telecontrol.dsl.ide.folding.Fold;
import org.telecontrol.dsl.ide.folding.Folding;
import org.telecontrol.dsl.ide.formatting.Formatting;
import org.telecontrol.dsl.ide.hover.StationHover;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.dsl.ide.navigation.Navigation;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ide.navigation.Rename;
import org.telecontrol.dsl.ide.navigation.TextChange;
import org.telecontrol.dsl.ide.outline.StationOutline;

/** What the services of the language say of one text, in the protocol's terms. */
record Answers(OpenFile file, CancelIndicator cancel) {

    private <T> T service(Class<T> type) {
        return file.model().getResourceServiceProvider().get(type);
    }

    private int offset(Position position) {
        return file.lines().offset(position);
    }

    private Range range(int offset, int length) {
        return file.lines().range(offset, length);
    }

    List<CompletionItem> completion(Position at, boolean snippets) {
        return new CompletionItems(file.lines(), snippets)
                .of(service(StationCompletion.class).at(file.model(), offset(at), cancel));
    }

    @Nullable
    Hover hover(Position at) {
        var hover = service(StationHover.class).at(file.model(), offset(at), cancel);
        return hover == null
                ? null
                : new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown(hover.lines())),
                        range(hover.offset(), hover.length()));
    }

    /** The heading in bold, a fact a line, and nothing of a text taken for a sign of Markdown. */
    private static String markdown(List<String> lines) {
        var texts = lines.stream().map(line -> line.replaceAll("([\\\\`*_{}\\[\\]()#+!<>|~-])", "\\\\$1")).toList();
        return "**" + texts.get(0) + "**"
                + texts.stream().skip(1).map(text -> "  \n" + text).collect(Collectors.joining());
    }

    List<Location> definition(Position at) {
        var place = service(Navigation.class).declaration(file.model(), offset(at));
        return place == null ? List.of() : List.of(file.location(place));
    }

    List<Location> references(Position at, boolean declaration) {
        var navigation = service(Navigation.class);
        List<Place> places = new ArrayList<>(navigation.references(file.model(), offset(at), cancel));
        if (declaration && navigation.declaration(file.model(), offset(at)) instanceof Place declared) {
            places.add(0, declared);
        }
        return places.stream().map(file::location).toList();
    }

    List<DocumentHighlight> highlights(Position at) {
        return service(Navigation.class).occurrences(file.model(), offset(at), cancel).stream()
                .map(place -> new DocumentHighlight(range(place.offset(), place.length()),
                        place.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }

    List<DocumentSymbol> symbols() {
        return new Symbols(file.lines()).of(service(StationOutline.class).of(file.model(), cancel));
    }

    List<FoldingRange> folds() {
        return service(Folding.class).of(file.model(), cancel).stream().map(this::fold).toList();
    }

    private FoldingRange fold(Fold fold) {
        var range = range(fold.offset(), fold.length());
        var folding = new FoldingRange(range.getStart().getLine(), range.getEnd().getLine());
        folding.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
        return folding;
    }

    List<TextEdit> format() {
        return Edits.of(understood(() -> service(Formatting.class).of(file.model(), cancel)), file.lines());
    }

    List<TextEdit> format(Range range) {
        return Edits.of(understood(() -> service(Formatting.class).of(file.model(), offset(range.getStart()),
                offset(range.getEnd()), cancel)), file.lines());
    }

    @Nullable
    Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> renamed(Position at) {
        var name = service(Rename.class).at(file.model(), offset(at));
        return name == null
                ? null
                : Either3.forSecond(new PrepareRenameResult(range(name.offset(), name.length()),
                        Objects.requireNonNull(name.element().getName())));
    }

    WorkspaceEdit rename(Position at, String newName) {
        var rename = service(Rename.class);
        NamedPlace name = rename.at(file.model(), offset(at));
        if (name == null) {
            throw refused("There is no name here");
        }
        List<TextChange> changes = understood(() -> rename.changes(name, newName, file.model(), cancel));
        return Edits.ofFiles(changes, file);
    }

    private interface Attempt<T> {

        T make();
    }

    /** With its sentence for people where it cannot be done. */
    private static <T> T understood(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static ResponseErrorException refused(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }
}
