/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.telecontrol.cli.output.Messages;

/** Progress is told where somebody watches, and leaves no trace. */
class PassingMessagesTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Messages messages = new Messages(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void aTerminalShowsOneAfterTheOther() {
        tell(messages.onTerminal());
        assertEquals("\r\u001b[K1 %\r\u001b[K2 %\r\u001b[Kdone\n", text());
    }

    @Test
    void aFileOrPipeHasTheLinesOnly() {
        tell(messages);
        assertEquals("done\n", text());
    }

    private static void tell(Messages messages) {
        messages.passing("1 %");
        messages.passing("2 %");
        messages.line("done");
        messages.passing("");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
