/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.output;

import java.io.PrintStream;
import java.io.PrintWriter;

/** The stream of messages and progress; flushed with every message. */
public final class Messages {

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream stream;
    private final boolean terminal;
    private boolean passing;

    public Messages(PrintStream stream) {
        this(stream, false);
    }

    private Messages(PrintStream stream, boolean terminal) {
        this.stream = stream;
        this.terminal = terminal;
    }

    /** The same for a terminal, where passing texts make sense. */
    public Messages onTerminal() {
        return new Messages(stream, true);
    }

    public synchronized void line(String text) {
        passing("");
        stream.print(text + '\n');
        stream.flush();
    }

    /** Shows a text in the place of the passing text before it, if somebody watches; an empty one shows none. */
    public synchronized void passing(String text) {
        if (terminal && (passing || !text.isEmpty())) {
            stream.print(ERASE + text);
            stream.flush();
            passing = !text.isEmpty();
        }
    }

    /** Why the command ends. */
    public void failure(String sentence) {
        line("telecontrol: " + sentence);
    }

    public void stackTrace(Throwable thrown) {
        thrown.printStackTrace(stream);
        stream.flush();
    }

    public void flush() {
        stream.flush();
    }

    public PrintWriter writer() {
        return new PrintWriter(stream, true, stream.charset());
    }
}
