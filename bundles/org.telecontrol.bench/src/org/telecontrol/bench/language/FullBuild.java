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

/** All files of a large project, from nothing to its problem markers. */
public final class FullBuild implements Bench {

    private final int rtus;

    public FullBuild(int rtus) {
        this.rtus = rtus;
    }

    @Override
    public String name() {
        return "language-build";
    }

    @Override
    public String about() {
        return "full build of " + Stations.inWords(rtus);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var files = Stations.project(rtus);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), files)) {
            lab.compare(Unit.MILLISECONDS,
                    Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(files.values()))),
                    Variant.of("full build", Sample.time(project::clean, project::build), Bar.atMostTimes(3)));
            project.assertBuilt(files.size());
        }
    }
}
