/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What a client says that it can do. */
@NonNullByDefault({})
final class Clients {

    private Clients() {}

    static boolean knowSnippets(ClientCapabilities client) {
        return Optional.ofNullable(client.getTextDocument()).map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
    }

    static boolean knowFolders(ClientCapabilities client) {
        return Optional.ofNullable(client.getWorkspace()).map(WorkspaceClientCapabilities::getWorkspaceFolders)
                .orElse(false);
    }

    static boolean showProgress(ClientCapabilities client) {
        return Optional.ofNullable(client.getWindow()).map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
    }

    static boolean prepareRename(ClientCapabilities client) {
        return Optional.ofNullable(client.getTextDocument()).map(TextDocumentClientCapabilities::getRename)
                .map(RenameCapabilities::getPrepareSupport).orElse(false);
    }
}
