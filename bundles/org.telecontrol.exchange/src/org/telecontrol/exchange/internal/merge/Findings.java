/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Severity;

/** What comes of the rows of one RTU. Of one thread at a time. */
final class Findings {

    private final PointList list;
    private final LastImport last;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> conflicts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final long[] counts = new long[Change.Kind.values().length];
    private int missing;

    Findings(PointList list, LastImport last) {
        this.list = list;
        this.last = last;
    }

    PointList list() {
        return list;
    }

    LastImport last() {
        return last;
    }

    List<Step> steps() {
        return steps;
    }

    List<Step> conflicts() {
        return conflicts;
    }

    List<Problem> problems() {
        return problems;
    }

    /** How many points are changed in some way. */
    long count(Change.Kind kind) {
        return counts[kind.ordinal()];
    }

    int missing() {
        return missing;
    }

    void step(Step step) {
        steps.add(step);
        if (step.change().isPoint()) {
            counts[step.change().kind().ordinal()]++;
        }
    }

    void addition(Addition addition) {
        steps.add(addition);
        counts[Change.Kind.ADDED.ordinal()]++;
    }

    /** Something that is left as it is unless it is selected. */
    void conflict(Step step) {
        conflicts.add(step);
    }

    void missing(int count) {
        missing += count;
    }

    /** A problem of the whole list. */
    void problem(Severity severity, String message, String code) {
        problem(severity, list.sheet(), 0, message, code);
    }

    /** A problem of a row. */
    void problem(Severity severity, ListedPoint point, String message, String code) {
        problem(severity, point.sheet(), point.row(), message, code);
    }

    private void problem(Severity severity, String sheet, int row, String message, String code) {
        problems.add(new Problem(severity, String.valueOf(list.source().getFileName()), sheet, row,
                row == 0 ? "" : Integer.toString(row), "", message, "", "", code));
    }
}
