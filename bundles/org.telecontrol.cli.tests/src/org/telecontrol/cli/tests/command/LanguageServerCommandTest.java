/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.Context;
import org.telecontrol.cli.ServiceCores;
import org.telecontrol.cli.Telecontrol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

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
    private final Heard out = new Heard();

    @Test
    void answersAndEnds() throws Exception {
        var file = folder.resolve("a.station").toUri().toString();
        var input = new PipedInputStream(1 << 16);
        var exitCode = CompletableFuture.supplyAsync(() -> run(input));
        try (var client = new PipedOutputStream(input)) {
            say(client, INITIALIZE);
            out.await("\"id\":1");
            say(client, INITIALIZED, OPEN.formatted(file), HOVER.formatted(file));
            out.await("\"id\":2");
            say(client, SHUTDOWN);
            out.await("\"id\":3");
            say(client, EXIT);
            assertEquals(0, exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        var messages = messages(out.toByteArray());
        assertTrue(result(messages, 1).getAsJsonObject("capabilities").get("hoverProvider").getAsBoolean());
        assertTrue(
                result(messages, 2).getAsJsonObject("contents").get("value").getAsString().startsWith("**station**"));
        var diagnostics = messages.stream().filter(message -> message.has("method")).findFirst().orElseThrow();
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

    private static void say(OutputStream client, String... messages) throws IOException {
        for (var message : messages) {
            var bytes = message.getBytes(StandardCharsets.UTF_8);
            client.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            client.write(bytes);
        }
        client.flush();
    }

    private static JsonObject result(List<JsonObject> messages, int id) {
        return messages.stream().filter(message -> message.has("id") && message.get("id").getAsInt() == id)
                .map(message -> message.getAsJsonObject("result")).findFirst().orElseThrow();
    }

    /** Fails on any byte that belongs to no message. */
    private static List<JsonObject> messages(byte[] bytes) {
        List<JsonObject> messages = new ArrayList<>();
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            var header = new StringBuilder();
            while (header.indexOf("\r\n\r\n") < 0) {
                header.append((char) rest.get());
            }
            assertTrue(header.toString().matches("Content-Length: \\d+\r\n\r\n"), header::toString);
            var content = new byte[Integer.parseInt(header.toString().replaceAll("\\D", ""))];
            rest.get(content);
            messages.add(JsonParser.parseString(new String(content, StandardCharsets.UTF_8)).getAsJsonObject());
        }
        return messages;
    }

    /** What the server said, and whoever waits for it. */
    private static final class Heard extends ByteArrayOutputStream {

        @Override
        @NonNullByDefault({})
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        synchronized void await(String words) throws InterruptedException {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!toString(StandardCharsets.UTF_8).contains(words)) {
                assertTrue(System.nanoTime() < limit, () -> words + " was not said in " + this);
                wait(100);
            }
        }
    }
}
