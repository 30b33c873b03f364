/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.telecontrol.dsl.ide.symbols.SymbolSearch;

import com.google.inject.Inject;

/** Answers what is asked of a text; what it knows of documents, builds and the index is Xtext's. */
@NonNullByDefault({})
class StationLanguageServer extends LanguageServerImpl {

    /** Their files may have to be read to tell where they are. */
    private static final int MOST_SYMBOLS = 100;

    @Inject
    private UriExtensions uris;

    @Inject
    private SymbolSearch elements;

    @Inject
    private Reading reading;

    private WorkspaceManager workspace;
    private LanguageClient client;
    private boolean snippets;
    private boolean progress;
    private final AtomicBoolean isReading = new AtomicBoolean();

    /** An answer from the text that a request is about. */
    private interface Reader<T> {

        T read(Answers answers);
    }

    @Inject
    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = manager;
    }

    @Override
    public void connect(LanguageClient connected) {
        super.connect(connected);
        client = connected;
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        readOn();
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        readOn();
    }

    /** Reads the files of large folders between the client's requests. A step that a change of a text ended begins again. */
    private void readOn() {
        getRequestManager().runRead(cancel -> reading.isGoingOn()).whenComplete((more, cancelled) -> {
            if (cancelled != null) {
                readOn();
            } else if (more && isReading.compareAndSet(false, true)) {
                readOn(progress ? Optional.of(ReadingProgress.begin(client)) : Optional.empty());
            }
        });
    }

    private void readOn(Optional<ReadingProgress> told) {
        getRequestManager().<Void>runRead(cancel -> {
            reading.step(cancel);
            return null;
        }).whenComplete((done, failure) -> {
            if (reading.isGoingOn()) {
                told.ifPresent(shown -> shown.report(reading.percentage()));
                readOn(told);
            } else {
                isReading.set(false);
                told.ifPresent(ReadingProgress::end);
            }
        });
    }

    /** A client may open single files, without a folder around them. */
    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getCapabilities() == null) {
            params.setCapabilities(new ClientCapabilities());
        }
        snippets = Clients.knowSnippets(params.getCapabilities());
        reading.in(workspace);
        progress = Clients.showProgress(params.getCapabilities());
        if (getBaseDir(params) == null && !Clients.knowFolders(params.getCapabilities())) {
            params.getCapabilities().setWorkspace(new WorkspaceClientCapabilities());
            params.getCapabilities().getWorkspace().setWorkspaceFolders(true);
        }
        return super.initialize(params);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        var capabilities = super.createServerCapabilities(params);
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCodeLensProvider(null);
        capabilities.setExecuteCommandProvider(null);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of(".", "\"", "+")));
        capabilities.setFoldingRangeProvider(true);
        capabilities.setRenameProvider(Clients.prepareRename(params.getCapabilities())
                ? Either.forRight(new RenameOptions(true))
                : Either.forLeft(true));
        return capabilities;
    }

    @Override
    protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
        var ours = params.getChanges().stream().filter(change -> StationFilesOnly.isOfLanguage(change.getUri()))
                .toList();
        return super.toBuildable(new DidChangeWatchedFilesParams(ours));
    }

    @Override
    protected List<Diagnostic> toDiagnostics(Iterable<? extends Issue> issues) {
        return reading.isDeclaring() ? Diagnostics.ofSyntax(issues) : Diagnostics.of(issues);
    }

    private <T> T read(TextDocumentIdentifier document, T nothing, CancelIndicator cancel, Reader<T> reader) {
        URI uri = getURI(document);
        return workspace.doRead(uri, (text, model) -> text == null || model == null || model.getParseResult() == null
                ? nothing
                : reader.read(new Answers(new OpenFile(model, Lines.of(text.getContents()), uris), cancel)));
    }

    private <T> T read(TextDocumentPositionParams at, T nothing, CancelIndicator cancel, Reader<T> reader) {
        return read(at.getTextDocument(), nothing, cancel, reader);
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
        return Either.forLeft(read(params, List.of(), cancel,
                answers -> answers.completion(params.getPosition(), snippets)));
    }

    @Override
    protected Hover hover(HoverParams params, CancelIndicator cancel) {
        return read(params, null, cancel, answers -> answers.hover(params.getPosition()));
    }

    @Override
    protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
        return read(params, List.of(), cancel, answers -> answers.definition(params.getPosition()));
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
        reading.finish(cancel);
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        return read(params, List.of(), cancel, answers -> answers.references(params.getPosition(), declaration));
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params,
            CancelIndicator cancel) {
        return read(params, List.of(), cancel, answers -> answers.highlights(params.getPosition()));
    }

    @Override
    protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), List.of(), cancel, Answers::symbols);
    }

    @Override
    protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
        reading.finish(cancel);
        return elements.find(workspace.getIndex(), params.getQuery(), MOST_SYMBOLS, cancel).stream()
                .flatMap(found -> workspace.<Stream<WorkspaceSymbol>>doRead(found.element().trimFragment(),
                        (text, model) -> text == null || model == null
                                ? Stream.empty()
                                : new OpenFile(model, Lines.of(text.getContents()), uris).symbol(found)))
                .toList();
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), List.of(), cancel, Answers::folds);
    }

    @Override
    protected List<? extends TextEdit> formatting(DocumentFormattingParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), List.of(), cancel, Answers::format);
    }

    @Override
    protected List<? extends TextEdit> rangeFormatting(DocumentRangeFormattingParams params, CancelIndicator cancel) {
        return read(params.getTextDocument(), List.of(), cancel, answers -> answers.format(params.getRange()));
    }

    @Override
    protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameParams params, CancelIndicator cancel) {
        return read(params, null, cancel, answers -> answers.renamed(params.getPosition()));
    }

    @Override
    protected WorkspaceEdit rename(RenameParams params, CancelIndicator cancel) {
        reading.finish(cancel);
        return read(params.getTextDocument(), new WorkspaceEdit(), cancel,
                answers -> answers.rename(params.getPosition(), params.getNewName()));
    }
}
