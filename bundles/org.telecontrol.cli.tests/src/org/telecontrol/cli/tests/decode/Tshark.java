/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Wireshark without its window, on one capture. */
record Tshark(Path capture, int port) {

    /** Skips the test where it is not installed, which a build server does not get away with. */
    static void require() throws InterruptedException {
        boolean isInstalled = isInstalled();
        if (!isInstalled && System.getenv("CI") != null) {
            fail("tshark is not installed");
        }
        assumeTrue(isInstalled, "tshark is not installed");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("tshark", "--version").redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Standard output with these arguments. */
    String run(Stream<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tshark", "-n", "-r", capture.toString(), "-d",
                "tcp.port==" + port + ",iec60870_104", "-o", "tcp.check_checksum:TRUE", "-o",
                "ip.check_checksum:TRUE"));
        arguments.forEach(command::add);
        var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** The values of these fields in each frame with APDUs. */
    List<TreeMap<String, List<String>>> frames(List<String> fields) throws IOException, InterruptedException {
        var json = run(Stream.concat(Stream.of("-Y", "iec60870_104", "-T", "json"),
                fields.stream().flatMap(field -> Stream.of("-e", field))));
        var frames = new ArrayList<TreeMap<String, List<String>>>();
        JsonParser.parseString(json).getAsJsonArray().forEach(frame -> frames.add(
                fields(frame.getAsJsonObject().getAsJsonObject("_source").getAsJsonObject("layers"))));
        return frames;
    }

    private static TreeMap<String, List<String>> fields(JsonObject layers) {
        var fields = new TreeMap<String, List<String>>();
        layers.entrySet().forEach(field -> fields.put(field.getKey(),
                field.getValue().getAsJsonArray().asList().stream().map(value -> value.getAsString()).toList()));
        return fields;
    }
}
