/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The stream of results: lines of text, or JSON. */
public final class Results {

    private final PrintStream stream;

    public Results(PrintStream stream) {
        this.stream = stream;
    }

    public void line(String text) {
        stream.print(text + '\n');
    }

    /** One JSON value on one line. */
    public void json(Object value) {
        line(Json.line(value));
    }

    public void flush() {
        stream.flush();
    }

    /** Whether nobody reads any more, as behind {@code | head}. */
    public boolean isBroken() {
        return stream.checkError();
    }

    /** For what is not text, such as the messages of a protocol. */
    public OutputStream bytes() {
        return stream;
    }

    /** For what prints by itself, such as help. */
    public PrintWriter writer() {
        return new PrintWriter(stream, true, stream.charset());
    }
}
