/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.telecontrol.dsl.ide.server.StationServer;

/** A language server and a client of it, each at its end of two streams. */
final class Conversation implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> progress = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final Thread serving;
    private final LanguageServer server;
    private int version;

    Conversation() {
        try {
            var serverInput = new PipedInputStream(toServer, 1 << 16);
            var clientInput = new PipedInputStream(1 << 16);
            var toClient = new PipedOutputStream(clientInput);
            serving = Thread.ofPlatform().start(() -> serve(serverInput, toClient));
            var client = LSPLauncher.createClientLauncher(new Client(), clientInput, toServer);
            client.startListening();
            server = client.getRemoteProxy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(PipedInputStream input, PipedOutputStream output) {
        try (output) {
            exitCode.complete(StationServer.serve(input, output));
        } catch (InterruptedException | IOException | RuntimeException | LinkageError e) {
            exitCode.completeExceptionally(e);
        }
    }

    LanguageServer server() {
        return server;
    }

    InitializeResult initialize(Path... folders) {
        var result = begin(folders);
        server.initialized(new InitializedParams());
        return result;
    }

    /** What comes before the client says that it has understood what the server can do. */
    InitializeResult begin(Path... folders) {
        var params = new InitializeParams();
        var document = new TextDocumentClientCapabilities();
        document.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        document.setRename(new RenameCapabilities(true, false));
        document.setDocumentSymbol(new DocumentSymbolCapabilities(false));
        document.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        document.setFoldingRange(new FoldingRangeCapabilities());
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        params.setCapabilities(new ClientCapabilities(workspace, document, null));
        params.getCapabilities().setWindow(new WindowClientCapabilities());
        params.getCapabilities().getWindow().setWorkDoneProgress(true);
        params.setWorkspaceFolders(List.of(folders).stream()
                .map(folder -> new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString()))
                .toList());
        return answer(server.initialize(params));
    }

    TextDocumentIdentifier open(Path file, String text) {
        var uri = file.toUri().toString();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "station", ++version, text)));
        return new TextDocumentIdentifier(uri);
    }

    int nextVersion() {
        return ++version;
    }

    /** Waits until the server has told that it read all, and says what it told until then. */
    List<String> awaitEndOfProgress() {
        List<String> told = new ArrayList<>();
        while (!told.contains("end")) {
            try {
                var next = progress.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                told.add(next == null ? fail("No more progress after " + told) : next);
            } catch (InterruptedException e) {
                return fail(e);
            }
        }
        return told;
    }

    /** Whether something was told about a progress. */
    boolean isProgressTold() {
        return !progress.isEmpty();
    }

    /** All that was published until now and nobody has waited for. */
    List<PublishDiagnosticsParams> published() {
        List<PublishDiagnosticsParams> all = new ArrayList<>();
        diagnostics.drainTo(all);
        return all;
    }

    /** Waits for the diagnostics of a file that satisfy a condition, each as {@code line:character message}. */
    List<String> awaitDiagnostics(TextDocumentIdentifier document, Predicate<List<String>> condition) {
        return words(await(document, published -> condition.test(words(published))));
    }

    static List<String> words(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(found -> found.getRange().getStart().getLine() + ":"
                + found.getRange().getStart().getCharacter() + " " + found.getMessage().getLeft()).toList();
    }

    List<Diagnostic> await(TextDocumentIdentifier document, Predicate<List<Diagnostic>> condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<Diagnostic> last = List.of();
        while (System.nanoTime() < limit) {
            var published = next(limit - System.nanoTime());
            if (published != null && published.getUri().equals(document.getUri())) {
                last = published.getDiagnostics();
                if (condition.test(last)) {
                    return last;
                }
            }
        }
        return fail("Not the diagnostics that were waited for: " + words(last));
    }

    private PublishDiagnosticsParams next(long nanoseconds) {
        try {
            return diagnostics.poll(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return fail(e);
        }
    }

    <T> T answer(CompletableFuture<T> request) {
        try {
            CompletableFuture.anyOf(request, exitCode).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return request.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            return fail("No answer", e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        }
    }

    int exitCode() {
        return answer(exitCode);
    }

    /** Goes away without a word. */
    void hangUp() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        hangUp();
        try {
            serving.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            fail(e);
        }
    }

    @NonNullByDefault({})
    private final class Client implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams published) {
            diagnostics.add(published);
        }

        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notifyProgress(ProgressParams params) {
            progress.add(switch (params.getValue().getLeft()) {
                case WorkDoneProgressBegin begin -> begin.getTitle();
                case WorkDoneProgressReport report -> report.getPercentage() + " %";
                default -> "end";
            });
        }

        @Override
        public void telemetryEvent(Object event) {
            // nothing is expected of it
        }

        @Override
        public void showMessage(MessageParams message) {
            // nothing is expected of it
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // nothing is expected of it
        }
    }
}
