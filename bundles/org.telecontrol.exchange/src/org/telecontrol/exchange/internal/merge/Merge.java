/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Severity;
import org.telecontrol.model.station.Configuration;

/** Compares a list with a configuration and collects what has to be done. */
public final class Merge {

    private final PointList list;
    private final Configuration configuration;
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final List<Change> conflicts = new ArrayList<>();
    private final List<Ancestor> ancestors = new ArrayList<>();
    private final LastImport last;
    private int missing;

    public Merge(PointList list, Configuration configuration, LastImport last) {
        this.list = list;
        this.last = last;
        this.configuration = configuration;
    }

    public void run() {
        var byHost = new LinkedHashMap<String, List<ListedPoint>>();
        for (var point : list.points()) {
            byHost.computeIfAbsent(point.rtuKey(), host -> new ArrayList<>()).add(point);
        }
        var options = list.options();
        if (byHost.size() > 1 && (options.rtu() != null || options.host() != null)) {
            problem(Severity.ERROR, "The list has " + byHost.size() + " RTUs by host ("
                    + String.join(", ", byHost.keySet()) + "); name no RTU and no host, or import them one by one",
                    "several-rtus");
            return;
        }
        var rtus = new RtuChoice(this, list, configuration);
        byHost.forEach((host, points) -> {
            var ancestor = new Ancestor(this, last, host, options.preferList());
            new StationMerge(this, list, rtus.choose(points), ancestor).merge(points);
            ancestors.add(ancestor);
        });
    }

    /** Carries out what was collected. */
    public void apply() {
        actions.forEach(Runnable::run);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What the list and the configuration both have changed, and which is left as it is. */
    public List<Change> conflicts() {
        return conflicts;
    }

    /** What the list says now, for the next import. */
    public LastImport now() {
        var records = new LinkedHashMap<LastImport.Key, Map<String, String>>();
        ancestors.forEach(ancestor -> ancestor.now(records));
        return LastImport.of(records);
    }

    void conflict(Change change) {
        conflicts.add(change);
    }

    public int missing() {
        return missing;
    }

    List<Runnable> actions() {
        return actions;
    }

    void change(Change change) {
        changes.add(change);
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
