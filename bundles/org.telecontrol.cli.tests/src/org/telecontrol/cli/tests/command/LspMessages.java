/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a language server said, byte by byte, and whoever waits for it. */
final class LspMessages extends ByteArrayOutputStream {

    private static final int PATIENCE_SECONDS = 120;
    private static final String END_OF_HEADER = "\r\n\r\n";

    private boolean isEnded;

    static void say(OutputStream server, String... messages) throws IOException {
        for (var message : messages) {
            var bytes = message.getBytes(StandardCharsets.UTF_8);
            server.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            server.write(bytes);
        }
        server.flush();
    }

    @Override
    @NonNullByDefault({})
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        notifyAll();
    }

    /** Nothing more comes. */
    synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    /** Waits for a message with these words. */
    synchronized void await(String words) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (messages().stream().noneMatch(message -> message.toString().contains(words))) {
            assertTrue(!isEnded && System.nanoTime() < limit, () -> words + " was not said in " + this);
            wait(100);
        }
    }

    JsonObject result(int id) {
        return answer(id).getAsJsonObject("result");
    }

    JsonObject answer(int id) {
        return messages().stream().filter(message -> message.has("id") && !message.has("method")
                && message.get("id").getAsInt() == id).findFirst().orElseThrow();
    }

    /** Those that are said to their end. Fails on any byte that belongs to no message. */
    synchronized List<JsonObject> messages() {
        List<JsonObject> messages = new ArrayList<>();
        var said = toString(StandardCharsets.ISO_8859_1); // a character for each byte
        int at = 0;
        for (int begin = content(said, at); begin >= 0; begin = content(said, at)) {
            int length = length(said.substring(at, begin));
            if (begin + length > said.length()) {
                break;
            }
            at = begin + length;
            messages.add(JsonParser.parseString(new String(said.substring(begin, at).getBytes(
                    StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)).getAsJsonObject());
        }
        assertTrue(!isEnded || at == said.length(), said.substring(at));
        return messages;
    }

    /** Where the content begins after a header; negative while there is none. */
    private static int content(String said, int header) {
        int end = said.indexOf(END_OF_HEADER, header);
        return end < 0 ? end : end + END_OF_HEADER.length();
    }

    private static int length(String header) {
        assertTrue(header.matches("Content-Length: \\d+" + END_OF_HEADER), header);
        return Integer.parseInt(header.replaceAll("\\D", ""));
    }
}
