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
import org.telecontrol.dsl.host.language.StationLanguage;

/** The index at the beginning of a session when no file has changed since the last one: none is parsed for it. */
public final class Restart implements Bench {

    private final int rtus;

    public Restart(int rtus) {
        this.rtus = rtus;
    }

    @Override
    public String name() {
        return "language-restart";
    }

    @Override
    public String about() {
        return "what a restart costs when no file has changed, " + Stations.inWords(rtus);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var files = Stations.project(rtus);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), files)) {
            project.build();
            var parsed = StationLanguage.parsedTexts();
            lab.compare(Unit.MILLISECONDS,
                    Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(files.values()))),
                    Variant.of("until the index is there again", Sample.time(project::closeAndOpen, project::fill)));
            lab.note("files parsed for it", Unit.PIECES, StationLanguage.parsedTexts() - parsed, Bar.atMost(0));
            project.assertBuilt(files.size());
        }
    }
}
