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

/** What a save sets going. */
public final class Saving implements Bench {

    private final int rtus;

    public Saving(int rtus) {
        this.rtus = rtus;
    }

    @Override
    public String name() {
        return "language-save";
    }

    @Override
    public String about() {
        return "from a save to fresh diagnostics in all files that depend on it, " + Stations.inWords(rtus);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var files = Stations.project(rtus);
        var parser = new PlainParser();
        var common = files.get(Stations.COMMON);
        var name = Stations.someRtu(rtus);
        var rtu = files.get(name);
        try (var project = new BenchProject(lab.scratch(), files)) {
            project.build();
            project.assertBuilt(files.size());
            lab.compare(Unit.MILLISECONDS,
                    Variant.of("plain parser, the same file", Sample.time(() -> parser.parse(rtu))),
                    Variant.of("an RTU's file on which nothing depends", saving(project, name, rtu,
                            rtu.replace("Voltage L1", "Voltage L2"))));
            lab.compare(Unit.MILLISECONDS,
                    Variant.of("plain parser, all files", Sample.time(() -> parser.parse(files.values()))),
                    Variant.of("the file of the typical which all use", saving(project, Stations.COMMON, common,
                            common.replace("+3", "+53")), Bar.atMostTimes(3)));
            project.assertBuilt(files.size());
        }
    }

    private static Sample saving(BenchProject project, String file, String one, String other) {
        var turn = new int[1];
        return Sample.time(() -> {
            project.save(file, turn[0]++ % 2 == 0 ? other : one);
            project.build();
        });
    }
}
