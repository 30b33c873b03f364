/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.telecontrol.cli.Context;
import org.telecontrol.cli.Cores;
import org.telecontrol.cli.ServiceCores;
import org.telecontrol.cli.Telecontrol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One command line that was run, as a script sees it.
 *
 * @param out standard output
 * @param err standard error
 */
public record Run(int exitCode, String out, String err) {

    /** Runs a command line in a folder, to its end. */
    public static Run of(Path folder, String... arguments) {
        return of(folder, new ServiceCores(), arguments);
    }

    public static Run of(Path folder, Cores cores, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var context = Context.of(stream(out), stream(err), cores, folder);
        int exitCode = Telecontrol.run(context, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    public Run exits(int expected) {
        assertEquals(expected, exitCode, () -> "standard output:\n" + out + "standard error:\n" + err);
        return this;
    }

    public List<String> lines() {
        return out.lines().toList();
    }

    /** Standard output as one JSON document. */
    public JsonElement json() {
        return JsonParser.parseString(out);
    }

    /** Standard output as JSON Lines. */
    public List<JsonObject> jsonLines() {
        return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
}
