/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.output;

import java.io.PrintStream;
import java.io.PrintWriter;

/** The stream of messages and progress; flushed with every message. */
public final class Messages {

    private final PrintStream stream;

    public Messages(PrintStream stream) {
        this.stream = stream;
    }

    public void line(String text) {
        stream.print(text + '\n');
        stream.flush();
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
