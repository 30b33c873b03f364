/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where one bench works and leaves its figures. */
public final class Lab {

    private final Path scratch;
    private final Rounds rounds;
    private final List<Figure> figures = new ArrayList<>();

    Lab(Path scratch, Rounds rounds) {
        this.scratch = scratch;
        this.rounds = rounds;
    }

    /** An empty folder that goes when the bench is done. */
    public Path scratch() {
        return scratch;
    }

    /** Measures all in turns. Every ratio is one to the yardstick. */
    public void compare(Unit unit, Variant yardstick, Variant... variants) throws Exception {
        take(rounds, unit, yardstick, variants);
    }

    /** Measures all once, without warming up: for what does not drift, such as sizes. */
    public void compareOnce(Unit unit, Variant yardstick, Variant... variants) throws Exception {
        take(Rounds.ONE, unit, yardstick, variants);
    }

    private void take(Rounds turns, Unit unit, Variant yardstick, Variant... variants) throws Exception {
        List<Variant> all = new ArrayList<>(List.of(yardstick));
        all.addAll(List.of(variants));
        figures.addAll(turns.take(unit, all));
    }

    /** Notes a figure that needs no yardstick, such as a number of pieces. */
    public void note(String name, Unit unit, double value, Bar... bars) {
        figures.add(Figure.of(name, unit, value, null, List.of(bars)));
    }

    List<Figure> figures() {
        return Objects.requireNonNull(List.copyOf(figures));
    }
}
