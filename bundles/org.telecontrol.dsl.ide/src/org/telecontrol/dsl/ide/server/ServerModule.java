/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.IFileSystemScanner;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.util.Modules;

/** One server for one client. */
@NonNullByDefault({})
final class ServerModule extends AbstractModule {

    private final Ending ending;

    private ServerModule(Ending ending) {
        this.ending = ending;
    }

    static Module of(Ending ending) {
        return Modules.override(new org.eclipse.xtext.ide.server.ServerModule()).with(new ServerModule(ending));
    }

    @Override
    protected void configure() {
        bind(LanguageServer.class).to(StationLanguageServer.class);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(ending);
        bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        bind(ProjectManager.class).to(StationProject.class);
        bind(IFileSystemScanner.class).to(StationFilesOnly.class);
        bind(SemanticTokensService.class).to(Tokens.class);
        // Models are for one thread: what is asked is answered in the thread of the queue.
        bind(ExecutorService.class).toInstance(MoreExecutors.newDirectExecutorService());
    }
}
