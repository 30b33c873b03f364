/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** How the conversation ends; the process is its host's. */
class Ending implements ILanguageServerShutdownAndExitHandler {

    private final BlockingQueue<Integer> exits = new LinkedBlockingQueue<>();
    private volatile boolean announced;

    @Override
    public void shutdown() {
        announced = true;
    }

    @Override
    public void exit() {
        exits.add(announced ? 0 : 1);
    }

    /** The client went away without a word. */
    void gone() {
        exits.add(1);
    }

    /** Waits for the end: 0 where the client announced it, else 1, as the protocol demands. */
    int exitCode() throws InterruptedException {
        return exits.take();
    }
}
