/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.util.Locale;
import java.util.Map;

import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Sample;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;
import org.telecontrol.dsl.host.assist.Completion;

/** Work in one file that is far larger than any should be. */
public final class LargeFile implements Bench {

    private static final String NAME = "large.station";

    private final int points;

    public LargeFile(int points) {
        this.points = points;
    }

    @Override
    public String name() {
        return "language-large";
    }

    @Override
    public String about() {
        return String.format(Locale.ROOT, "one file with %,d points: opened, typed in, completed", points);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var text = Stations.alone(points);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), Map.of(NAME, text))) {
            project.build();
            project.assertBuilt(1);
            var words = text.indexOf("Voltage L1", text.length() / 2);
            var reference = text.indexOf("returns Breaker_" + points / 2) + "returns Br".length();
            lab.compare(Unit.MILLISECONDS, Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(text))),
                    Variant.of("opened, to its findings", Sample.time(() -> open(project)), Bar.atMostTimes(3)));
            try (var open = new OpenText(project.file(NAME))) {
                open.awaitFindings();
                lab.compare(Unit.MILLISECONDS, Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(text))),
                        Variant.of("a letter, to its findings", Sample.time(() -> open.type(words, "v")),
                                Bar.atMostTimes(2)),
                        Variant.of("its undoing", Sample.time(() -> open.type(words, "V")), Bar.atMostTimes(2)),
                        Variant.of("completion of a reference", Sample.time(() -> complete(open, reference))));
                open.assertValid();
            }
        }
    }

    private static void open(BenchProject project) throws Exception {
        try (var open = new OpenText(project.file(NAME))) {
            open.awaitFindings();
        }
    }

    private static void complete(OpenText open, int offset) {
        if (Completion.at(open.station(), offset).isEmpty()) {
            throw new IllegalStateException("Nothing is proposed");
        }
    }
}
