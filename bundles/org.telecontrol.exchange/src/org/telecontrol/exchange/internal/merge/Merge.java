/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.Severity;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;

/** Compares a list with a configuration and collects what could be done, and what will be if nobody decides otherwise. */
public final class Merge {

    private final PointList list;
    private final Configuration configuration;
    private final LastImport last;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> conflicts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<StationMerge> stations = new ArrayList<>();
    private int missing;

    public Merge(PointList list, Configuration configuration, LastImport last) {
        this.list = list;
        this.last = last;
        this.configuration = configuration;
    }

    public void run(Progress progress) {
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
        var rtus = new RtuChoice(this, configuration);
        var names = rtuNames();
        byHost.values().forEach(points -> {
            var station = new StationMerge(this, rtus.choose(points), points, names);
            station.merge(progress);
            stations.add(station);
        });
    }

    private Set<String> rtuNames() {
        return configuration.getElements().stream().filter(Rtu.class::isInstance).map(one -> one.getName())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Carries out what was selected. */
    public void apply(ImportSelection selection) {
        steps.forEach(step -> step.apply(selection));
        conflicts.forEach(step -> step.apply(selection));
        stations.forEach(station -> station.target().commands().forEach(NewPoints::unlink));
    }

    public List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What the list and the configuration both have changed, and which is left as it is. */
    public List<Change> conflicts() {
        return conflicts.stream().map(Step::change).toList();
    }

    /** What the list says now, for the next import. */
    public LastImport now() {
        var records = new Records();
        stations.forEach(station -> station.remember(records));
        records.add(ofOtherRtus());
        return last.with(records);
    }

    private List<Entry> ofOtherRtus() {
        var others = rtuNames();
        stations.forEach(station -> others.remove(station.target().rtu().getName()));
        var kept = new ArrayList<Entry>();
        last.entries().forEach(entry -> {
            if (others.contains(entry.key().rtu())) {
                kept.add(entry);
            }
        });
        return kept;
    }

    /** Whether the rows found their RTUs. */
    public boolean isPossible() {
        return !stations.isEmpty();
    }

    public int missing() {
        return missing;
    }

    PointList list() {
        return list;
    }

    LastImport last() {
        return last;
    }

    void step(Step step) {
        steps.add(step);
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
