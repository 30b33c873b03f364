/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.BenchCommand;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Sample;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;

import com.google.gson.JsonParser;

class BenchCommandTest {

    private static final int OK = 0;
    private static final int BROKE = 1;
    private static final int USAGE = 2;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final List<Path> scratch = new ArrayList<>();

    @Test
    void tellsMediansRatiosAndBars() {
        assertEquals(OK, run(List.of(growing()), "--rounds", "5"));
        var lines = results().lines().toList();
        assertEquals("growing: grows round by round", lines.get(0));
        assertEquals("  yardstick                                                     10 ms     1.00", lines.get(1));
        assertTrue(lines.get(2).endsWith("2.00   at most 2 times: held, at most 19.50 ms: MISSED"), lines.get(2));
        assertTrue(lines.get(3).endsWith("at least 3: held"), lines.get(3));
    }

    @Test
    void endsWithOneWhenABenchBreaksAndGoesOnWithTheOthers() {
        assertEquals(BROKE, run(List.of(bench("broken", lab -> {
            throw new IllegalStateException("no file");
        }), growing())));
        assertTrue(results().contains("BROKEN: java.lang.IllegalStateException: no file"), results());
        assertTrue(results().contains("growing: "), results());
    }

    @Test
    void runsWhatIsNamedOnly() {
        var benches = List.of(growing(), bench("other", lab -> lab.note("pieces", Unit.PIECES, 1)));
        assertEquals(OK, run(benches, "other"));
        assertFalse(results().contains("growing"), results());
        assertEquals(USAGE, run(benches, "another"));
        assertTrue(messages.toString(StandardCharsets.UTF_8).contains("There is no bench another"));
    }

    @Test
    void listsWithoutMeasuring() {
        assertEquals(OK, run(List.of(bench("unmeasured", lab -> {
            throw new IllegalStateException("measured");
        })), "--list"));
        assertTrue(results().startsWith("unmeasured "), results());
    }

    @Test
    void printsOneJsonDocument() {
        assertEquals(OK, run(List.of(growing()), "--json"));
        var figures = JsonParser.parseString(results()).getAsJsonArray().get(0).getAsJsonObject()
                .getAsJsonArray("figures");
        var variant = figures.get(1).getAsJsonObject();
        assertEquals(20, variant.get("value").getAsDouble());
        assertEquals(2, variant.get("ratio").getAsDouble());
        assertTrue(variant.getAsJsonArray("verdicts").get(0).getAsJsonObject().get("isHeld").getAsBoolean());
    }

    @Test
    void leavesNoFiles() {
        run(List.of(bench("writing", lab -> {
            scratch.add(lab.scratch());
            Files.writeString(Files.createDirectory(lab.scratch().resolve("folder")).resolve("file"), "text");
        })));
        assertFalse(Files.exists(scratch.get(0)), "The scratch folder is still there.");
    }

    /** Three warmer rounds would hide an average; the median of 10 is 10 whatever the last one takes. */
    private static Bench growing() {
        return bench("growing", lab -> {
            var yardstick = new double[]{1000, 1000, 10, 8, 10, 12, 5000};
            var round = new int[2];
            lab.compare(Unit.MILLISECONDS, Variant.of("yardstick", taking(yardstick, 1, round, 0)),
                    Variant.of("variant", taking(yardstick, 2, round, 1), Bar.atMostTimes(2), Bar.atMost(19.5)));
            lab.note("pieces", Unit.PIECES, 3, Bar.atLeast(3));
        });
    }

    /** After the prepared figures it is always the middle one. */
    private static Sample taking(double[] figures, double factor, int[] round, int index) {
        return () -> factor * (round[index] < figures.length ? figures[round[index]++] : 10);
    }

    private int run(List<Bench> benches, String... arguments) {
        return new BenchCommand(benches, new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Measuring {

        void in(Lab lab) throws Exception;
    }

    private static Bench bench(String name, Measuring measuring) {
        return new Bench() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String about() {
                return "grows round by round";
            }

            @Override
            public void measure(Lab lab) throws Exception {
                measuring.in(lab);
            }
        };
    }
}
