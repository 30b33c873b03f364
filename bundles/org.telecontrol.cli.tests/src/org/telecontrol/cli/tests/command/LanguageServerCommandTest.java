/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ServiceCores;
import org.telecontrol.cli.Telecontrol;

/** Messages written and read byte by byte, as a client does that knows nothing of this program. */
class LanguageServerCommandTest {

    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""";
    private static final String INITIALIZED = """
            {"jsonrpc":"2.0","method":"initialized","params":{}}""";
    private static final String OPEN = """
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"%s","languageId":"station",\
            "version":1,"text":"rtu R \\"Ü\\" { station 1 { point A M_ME_TE_1 } }"}}}""";
    private static final String HOVER = """
            {"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"%s"},\
            "position":{"line":0,"character":12}}}""";
    private static final String SHUTDOWN = """
            {"jsonrpc":"2.0","id":3,"method":"shutdown","params":null}""";
    private static final String EXIT = """
            {"jsonrpc":"2.0","method":"exit","params":null}""";

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");
    private final LspMessages out = new LspMessages();

    @Test
    void answersAndEnds() throws Exception {
        var file = folder.resolve("a.station").toUri().toString();
        var input = new PipedInputStream(1 << 16);
        var exitCode = CompletableFuture.supplyAsync(() -> run(input));
        try (var client = new PipedOutputStream(input)) {
            LspMessages.say(client, INITIALIZE);
            out.await("\"id\":1");
            LspMessages.say(client, INITIALIZED, OPEN.formatted(file), HOVER.formatted(file));
            out.await("\"id\":2");
            LspMessages.say(client, SHUTDOWN);
            out.await("\"id\":3");
            LspMessages.say(client, EXIT);
            assertEquals(0, exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        out.end();
        assertTrue(out.result(1).getAsJsonObject("capabilities").get("hoverProvider").getAsBoolean());
        assertTrue(out.result(2).getAsJsonObject("contents").get("value").getAsString().startsWith("**station**"));
        var diagnostics = out.messages().stream().filter(message -> message.has("method")).findFirst().orElseThrow();
        assertEquals("textDocument/publishDiagnostics", diagnostics.get("method").getAsString());
    }

    @Test
    void endsWhenNobodySpeaks() {
        assertEquals(1, run(InputStream.nullInputStream()));
        assertEquals(0, out.size());
    }

    private int run(InputStream input) {
        var context = Context.of(input, new PrintStream(out), new PrintStream(new ByteArrayOutputStream()),
                new ServiceCores(), folder);
        return Telecontrol.run(context, "language-server");
    }
}
