/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Heap;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;

/** What all texts cost that are open at once. */
public final class Memory implements Bench {

    private static final int RTUS = 200;
    private static final int POINTS = RTUS * 1000;

    @Override
    public String name() {
        return "language-memory";
    }

    @Override
    public String about() {
        return "memory per point, 200 RTUs with 1,000 points in 200 files";
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var files = Stations.project(RTUS);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), files)) {
            var before = Heap.used();
            project.build();
            project.assertBuilt(files.size());
            lab.note("index and problem markers, a point", Unit.BYTES, (double) (Heap.used() - before) / POINTS);
            lab.compareOnce(Unit.BYTES, Variant.of("trees of the plain parser, a point",
                    () -> perPoint(() -> files.values().stream().map(parser::parse).toList())),
                    Variant.of("all 200 files open and checked, a point",
                            () -> perPoint(() -> open(project, files.keySet()))));
        }
    }

    private static double perPoint(Heap.Keeping work) throws Exception {
        return (double) Heap.keptBy(work) / POINTS;
    }

    private static AutoCloseable open(BenchProject project, Iterable<String> files) throws Exception {
        List<OpenText> open = new ArrayList<>();
        for (var file : files) {
            open.add(new OpenText(project.file(file)));
        }
        for (var text : open) {
            text.awaitFindings();
        }
        return () -> {
            for (var text : open) {
                text.close();
            }
        };
    }
}
