/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

import org.telecontrol.cli.output.Messages;
import org.telecontrol.cli.output.Results;

/**
 * Everything a command has from outside.
 *
 * @param input what the one who started the command says to it
 * @param folder against which relative paths are read
 */
public record Context(InputStream input, Results results, Messages messages, Cores cores, StopSignal stop,
        Path folder) {

    /** A context for the calling thread, and for a command that is not spoken to. */
    public static Context of(PrintStream results, PrintStream messages, Cores cores, Path folder) {
        return of(InputStream.nullInputStream(), results, messages, cores, folder);
    }

    /** A context for the calling thread. */
    public static Context of(InputStream input, PrintStream results, PrintStream messages, Cores cores, Path folder) {
        return new Context(input, new Results(results), new Messages(messages), cores,
                new StopSignal(Thread.currentThread()), folder);
    }

    /** The same for a command that somebody watches at a terminal. */
    public Context onTerminal() {
        return new Context(input, results, messages.onTerminal(), cores, stop, folder);
    }

    /** A file as the user named it, relative to the folder. */
    public Path path(Path named) {
        return folder.resolve(named);
    }
}
