/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;

import com.google.inject.Guice;

/** The language server. A process that runs one uses the language for nothing else meanwhile. */
public final class StationServer {

    private StationServer() {}

    /**
     * Serves one client until it ends the conversation or goes away.
     *
     * @param input what the client says
     * @param output what is said to the client, and nothing else
     * @return the exit code that the protocol demands: 0 where the client announced the end, 1 otherwise
     * @throws InterruptedException when the thread is interrupted, which ends the conversation as well
     */
    public static int serve(InputStream input, OutputStream output) throws InterruptedException {
        new ServerSetup().createInjectorAndDoEMFRegistration();
        var ending = new Ending();
        var injector = Guice.createInjector(ServerModule.of(ending));
        var server = (StationLanguageServer) injector.getInstance(LanguageServer.class);
        var messages = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("LSP messages").factory());
        var launcher = LSPLauncher.createServerLauncher(server, input, output, messages, consumer -> consumer);
        server.connect(launcher.getRemoteProxy());
        try {
            var conversation = launcher.startListening();
            Thread.ofPlatform().daemon().name("LSP end").start(() -> awaitEnd(conversation, ending));
            return ending.exitCode();
        } finally {
            injector.getInstance(IRequestManager.class).shutdown();
            messages.shutdownNow();
        }
    }

    private static void awaitEnd(Future<?> conversation, Ending ending) {
        try {
            conversation.get();
        } catch (InterruptedException | ExecutionException | CancellationException e) {
            // an end like any other
        } finally {
            ending.gone();
        }
    }
}
