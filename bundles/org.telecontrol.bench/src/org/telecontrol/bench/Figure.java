/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was measured.
 *
 * @param value in the unit
 * @param ratio to the yardstick; 1 for the yardstick itself, null where there is none
 */
public record Figure(String name, Unit unit, double value, @Nullable Double ratio, List<Verdict> verdicts) {

    /** Whether a promise is kept. */
    public record Verdict(Bar bar, boolean isHeld) {}

    static Figure of(String name, Unit unit, double value, @Nullable Double ratio, List<Bar> bars) {
        return new Figure(name, unit, value, ratio,
                bars.stream().map(bar -> new Verdict(bar, bar.isHeldBy(value, ratio))).toList());
    }
}
