/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Sample;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;

/** How long the findings lag behind the typing. */
public final class Keystroke implements Bench {

    private static final Bar[] BARS = {Bar.atMostTimes(2), Bar.atMost(150)};

    private final int rtus;

    public Keystroke(int rtus) {
        this.rtus = rtus;
    }

    @Override
    public String name() {
        return "language-keystroke";
    }

    @Override
    public String about() {
        return "from a keystroke to fresh diagnostics in one of the files, " + Stations.inWords(rtus);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), Stations.project(rtus))) {
            project.build();
            try (var open = new OpenText(project.file(Stations.someRtu(rtus)))) {
                var text = open.text();
                var words = text.indexOf("Voltage L1", text.length() / 2);
                var reference = text.indexOf("returns Breaker_500");
                open.awaitFindings();
                open.assertValid();
                lab.compare(Unit.MILLISECONDS, Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(text))),
                        Variant.of("a letter in a description", Sample.time(() -> open.type(words, "v")), BARS),
                        Variant.of("its undoing", Sample.time(() -> open.type(words, "V")), BARS),
                        Variant.of("a letter that breaks a reference",
                                Sample.time(() -> open.type(reference + 8, "b")), BARS),
                        Variant.of("its undoing", Sample.time(() -> open.type(reference + 8, "B")), BARS));
                var broken = text.substring(0, reference) + "R" + text.substring(reference + 1);
                lab.compare(Unit.MILLISECONDS,
                        Variant.of("plain parser, the broken text", Sample.time(() -> parser.parseBroken(broken))),
                        Variant.of("a letter that breaks the grammar",
                                Sample.time(() -> open.type(reference, "R")), BARS),
                        Variant.of("its undoing", Sample.time(() -> open.type(reference, "r")), BARS));
                open.assertValid();
            }
        }
    }
}
