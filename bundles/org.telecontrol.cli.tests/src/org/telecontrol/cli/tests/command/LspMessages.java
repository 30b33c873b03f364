/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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

    synchronized void await(String words) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!toString(StandardCharsets.UTF_8).contains(words)) {
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

    /** Fails on any byte that belongs to no message. */
    synchronized List<JsonObject> messages() {
        List<JsonObject> messages = new ArrayList<>();
        var rest = ByteBuffer.wrap(toByteArray());
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
}
