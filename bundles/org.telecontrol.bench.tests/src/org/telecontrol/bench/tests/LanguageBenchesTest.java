/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.BenchCommand;
import org.telecontrol.bench.language.FullBuild;
import org.telecontrol.bench.language.Keystroke;
import org.telecontrol.bench.language.LargeFile;
import org.telecontrol.bench.language.Memory;
import org.telecontrol.bench.language.PointTableBench;
import org.telecontrol.bench.language.Restart;
import org.telecontrol.bench.language.Saving;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** The benches of the language, on tiny projects: that they measure, and that what takes no time is done. */
class LanguageBenchesTest {

    private static final List<Bench> TINY = List.of(new FullBuild(2), new Restart(2), new Keystroke(2),
            new Saving(2), new LargeFile(2000), new PointTableBench(2000), new Memory(2));

    @Test
    void measureAndRestartParsesNothing() {
        var results = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var code = new BenchCommand(TINY, print(results), print(messages)).run("--json", "--rounds", "1", "--seconds",
                "0");
        assertEquals(0, code, messages.toString(StandardCharsets.UTF_8));
        var reports = JsonParser.parseString(results.toString(StandardCharsets.UTF_8)).getAsJsonArray();
        assertEquals(TINY.size(), reports.size());
        for (var report : reports) {
            assertTrue(figures(report).size() >= 2, report.toString());
        }
        var parsed = StreamSupport.stream(figures(reports.get(1)).spliterator(), false)
                .filter(figure -> figure.getAsJsonObject().get("name").getAsString().startsWith("files parsed"))
                .findFirst().orElseThrow();
        assertEquals(0, parsed.getAsJsonObject().get("value").getAsDouble());
    }

    private static JsonArray figures(JsonElement report) {
        return report.getAsJsonObject().getAsJsonArray("figures");
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
