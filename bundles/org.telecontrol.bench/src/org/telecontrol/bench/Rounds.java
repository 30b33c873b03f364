/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often everything takes its turn.
 *
 * @param warmUp rounds that do not count
 * @param least so many rounds count, and more as long as they are short
 * @param enough no more rounds after that time
 */
record Rounds(int warmUp, int least, Duration enough) {

    static final Rounds ONE = new Rounds(0, 1, Duration.ZERO);

    private static final int MOST = 101;

    /** The figures of the yardstick and then of the variants. */
    List<Figure> take(Unit unit, List<Variant> variants) throws Exception {
        for (var round = 0; round < warmUp; round++) {
            once(variants);
        }
        List<double[]> taken = new ArrayList<>();
        var end = System.nanoTime() + enough.toNanos();
        while (taken.size() < least || taken.size() < MOST && System.nanoTime() < end) {
            taken.add(once(variants));
        }
        return IntStream.range(0, variants.size()).mapToObj(index -> figure(unit, variants.get(index), index, taken))
                .toList();
    }

    private static double[] once(List<Variant> variants) throws Exception {
        var taken = new double[variants.size()];
        for (var index = 0; index < taken.length; index++) {
            taken[index] = variants.get(index).sample().take();
        }
        return taken;
    }

    private static Figure figure(Unit unit, Variant variant, int index, List<double[]> rounds) {
        return Figure.of(variant.name(), unit, median(rounds.stream().mapToDouble(round -> round[index]).toArray()),
                median(rounds.stream().mapToDouble(round -> round[index] / round[0]).toArray()), variant.bars());
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
