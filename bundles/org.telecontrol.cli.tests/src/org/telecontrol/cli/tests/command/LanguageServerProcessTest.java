/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.tests.LaunchedTelecontrol;

import com.google.gson.JsonObject;

/** A conversation with a process over its standard input and output, as an editor has it. */
class LanguageServerProcessTest {

    private static final String NORTH = """
            rtu NORTH {
                station 1 {
                    use Bay F01 from 100
                    use B
                }
            }
            """;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder = Path.of("");
    private final LspMessages out = new LspMessages();
    private final Process server = LaunchedTelecontrol.start("language-server");
    private final CompletableFuture<Void> listening = CompletableFuture.runAsync(this::listen);

    LanguageServerProcessTest() throws IOException {
        // starting the process may fail
    }

    private void listen() {
        try {
            server.getInputStream().transferTo(out);
        } catch (IOException e) {
            // the process ended
        } finally {
            out.end();
        }
    }

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(folder.resolve("bay.station"), "typical Bay { point Pos M_DP_TB_1 +0 }\n");
        Files.writeString(folder.resolve("north.station"), NORTH);
    }

    @AfterEach
    void end() {
        server.destroyForcibly();
    }

    @Test
    void anEditorTalksToIt() throws Exception {
        say("initialize", 1, "{\"processId\":null,\"capabilities\":{\"workspace\":{\"workspaceFolders\":true}},"
                + "\"workspaceFolders\":[{\"name\":\"grid\",\"uri\":\"" + folder.toUri() + "\"}]}");
        out.await("\"id\":1");
        tell("initialized", "{}");
        open("north.station", NORTH);
        out.await("publishDiagnostics");

        say("textDocument/completion", 2, at(3, 13));
        say("textDocument/hover", 3, at(2, 14));
        say("textDocument/rename", 4, at(2, 14).replaceFirst("}$", ",\"newName\":\"Feeder\"}"));
        out.await("\"id\":4");
        assertEquals("Bay", out.answer(2).getAsJsonArray("result").get(0).getAsJsonObject().get("label").getAsString());
        assertTrue(out.result(3).toString().contains("Typical Bay"), out.result(3)::toString);
        assertEquals(2, out.result(4).getAsJsonObject("changes").size());

        say("shutdown", 5, "null");
        out.await("\"id\":5");
        tell("exit", "null");
        assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "The process does not end.");
        assertEquals(0, server.exitValue());
        listening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var found = out.messages().stream().filter(LanguageServerProcessTest::isOfNorth).toList();
        assertTrue(found.getLast().toString().contains("There is no typical B"), found::toString);
    }

    @Test
    void whatIsCancelledIsAnsweredAtOnceAndTheNextRequestAsEver() throws Exception {
        say("initialize", 1, "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
        tell("initialized", "{}");
        open("north.station", "rtu R {\n  station 1 {\n"
                + "    point P M_SP_TB_1 1 \"name\"\n".repeat(5_000) + "  }\n}\n");
        LspMessages.say(server.getOutputStream(), request("textDocument/hover", 2, at(1, 4)),
                notification("$/cancelRequest", "{\"id\":2}"), request("textDocument/hover", 3, at(1, 4)));
        out.await("\"id\":3");

        assertEquals(-32800, out.answer(2).getAsJsonObject("error").get("code").getAsInt());
        assertTrue(out.result(3).toString().contains("station"), out.result(3)::toString);
    }

    @Test
    void itEndsWithAnErrorWhenTheEditorGoesAway() throws Exception {
        say("initialize", 1, "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
        out.await("\"id\":1");
        server.getOutputStream().close();

        assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "The process does not end.");
        assertEquals(1, server.exitValue());
    }

    private static boolean isOfNorth(JsonObject message) {
        return message.has("method")
                && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                && message.getAsJsonObject("params").get("uri").getAsString().endsWith("north.station");
    }

    private void open(String name, String text) throws IOException {
        var item = new JsonObject();
        item.addProperty("uri", uri(name));
        item.addProperty("languageId", "station");
        item.addProperty("version", 1);
        item.addProperty("text", text);
        tell("textDocument/didOpen", "{\"textDocument\":" + item + "}");
    }

    private String at(int line, int character) {
        return "{\"textDocument\":{\"uri\":\"" + uri("north.station") + "\"},\"position\":{\"line\":" + line
                + ",\"character\":" + character + "}}";
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private void say(String method, int id, String params) throws IOException {
        LspMessages.say(server.getOutputStream(), request(method, id, params));
    }

    private static String request(String method, int id, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}";
    }

    private void tell(String method, String params) throws IOException {
        LspMessages.say(server.getOutputStream(), notification(method, params));
    }

    private static String notification(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
    }
}
