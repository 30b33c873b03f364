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

    private final int rtus;

    public Memory(int rtus) {
        this.rtus = rtus;
    }

    @Override
    public String name() {
        return "language-memory";
    }

    @Override
    public String about() {
        return "memory per point, " + Stations.inWords(rtus);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var files = Stations.project(rtus);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), files)) {
            var before = Heap.used();
            project.build();
            project.assertBuilt(files.size());
            lab.note("index and problem markers, a point", Unit.BYTES, (double) (Heap.used() - before) / points());
            lab.compareOnce(Unit.BYTES, Variant.of("trees of the plain parser, a point",
                    () -> perPoint(() -> files.values().stream().map(parser::parse).toList())),
                    Variant.of("all files open and checked, a point",
                            () -> perPoint(() -> open(project, files.keySet()))));
        }
    }

    private int points() {
        return rtus * 1000;
    }

    private double perPoint(Heap.Keeping work) throws Exception {
        return (double) Heap.keptBy(work) / points();
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
