/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Heap;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Sample;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;

/**
 * A list of DataMiner's 23 columns becomes a configuration, against the fastest reader on its own, which reads the same
 * file and builds nothing. What the objects of that configuration cost without any list is told beside it.
 *
 * @param extension of the file, which is its form
 * @param slowest   the most time that is promised, as a ratio to the bare reader's
 */
public record ReadingBench(String name, int rows, String extension, double slowest) implements Bench {

    private static final Unit MEGABYTES = new Unit("MB");
    private static final long MEGABYTE = 1 << 20;
    private static final int MOST_BEYOND_THE_MODEL = 200;

    public static ReadingBench csv() {
        return new ReadingBench("sheets-csv", 1_000_000, "csv", 3);
    }

    public static ReadingBench xlsx() {
        return new ReadingBench("sheets-xlsx", 200_000, "xlsx", 2);
    }

    @Override
    public String about() {
        return String.format("%,d rows of 23 columns, %s, into the model", rows,
                extension.toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public void measure(Lab lab) throws Exception {
        requireTheSameModel(lab.scratch().resolve("short." + extension));
        var list = LongList.write(lab.scratch().resolve("list." + extension), rows);
        var bare = BareReaders.of(extension);
        var own = new double[1];
        lab.compare(Unit.MILLISECONDS, Variant.of(bare.name(), Sample.time(() -> bare.read(list))),
                Variant.of("the same model without a list", Sample.time(() -> BareModel.make(rows))),
                Variant.of("into the model", timed(list, own), Bar.atMostTimes(slowest)));
        lab.note("into the model", Unit.PER_SECOND, rows / (own[0] / 1000));
        lab.note("keeping what the list said", Unit.MILLISECONDS, remembered(list));
        heap(lab, list);
    }

    /** What is made without a list has to be what a list makes. */
    private static void requireTheSameModel(Path list) throws IOException {
        int few = LongList.POINTS + 100;
        var configuration = StationFactory.eINSTANCE.createConfiguration();
        planned(LongList.write(list, few), configuration);
        if (!EcoreUtil.equals(configuration, BareModel.make(few))) {
            throw new IOException("The model that is made without a list is another one");
        }
    }

    private Sample timed(Path list, double[] last) {
        var timed = Sample.time(() -> read(list));
        return () -> {
            last[0] = timed.take();
            return last[0];
        };
    }

    private void read(Path list) throws IOException {
        requireAll(planned(list, StationFactory.eINSTANCE.createConfiguration()));
    }

    private void requireAll(ImportPlan plan) throws IOException {
        if (plan.added() != rows || plan.errors() > 0) {
            throw new IOException("Not the list that was written: " + plan.summary());
        }
    }

    /** What is needed beside the configuration while it is made of the list; in a round of its own, which is slow. */
    private void heap(Lab lab, Path list) throws Exception {
        double before = used();
        var configuration = StationFactory.eINSTANCE.createConfiguration();
        double most = most(list, configuration) - before;
        double model = used() - before;
        lab.note("model", MEGABYTES, model);
        lab.note("most beyond the model", MEGABYTES, most - model, Bar.atMost(MOST_BEYOND_THE_MODEL));
        Reference.reachabilityFence(configuration);
    }

    private double most(Path list, Configuration configuration) throws IOException {
        try (var peak = new LivePeak()) {
            var plan = planned(list, configuration);
            peak.collect();
            requireAll(plan);
            return (double) peak.most() / MEGABYTE;
        }
    }

    private static ImportPlan planned(Path list, Configuration configuration) throws IOException {
        var plan = PointListImport.plan(PointListImport.read(list, ImportOptions.DEFAULT, Progress.NONE),
                configuration);
        plan.apply();
        return plan;
    }

    /** How long it takes to keep what the list said for the next import. */
    private static double remembered(Path list) throws IOException {
        var plan = planned(list, StationFactory.eINSTANCE.createConfiguration());
        var kept = list.resolveSibling("kept.csv");
        long start = System.nanoTime();
        plan.lastImport().write(kept, Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double used() {
        return (double) Heap.used() / MEGABYTE;
    }
}
