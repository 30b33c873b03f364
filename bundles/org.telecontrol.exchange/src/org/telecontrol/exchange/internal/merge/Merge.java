/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.ManyHands;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;

/** Compares a list with a configuration and collects what could be done, and what will be if nobody decides otherwise. */
public final class Merge {

    private final PointList list;
    private final Configuration configuration;
    private final LastImport last;
    private final List<Findings> findings = new ArrayList<>();
    private final List<StationMerge> stations = new ArrayList<>();

    public Merge(PointList list, Configuration configuration, LastImport last) {
        this.list = list;
        this.last = last;
        this.configuration = configuration;
    }

    public void run(Progress progress) {
        var byHost = list.points().byRtu();
        var options = list.options();
        if (byHost.size() > 1 && (options.rtu() != null || options.host() != null)) {
            found().problem(Severity.ERROR, "The list has " + byHost.size() + " RTUs by host ("
                    + String.join(", ", byHost.keySet()) + "); name no RTU and no host, or import them one by one",
                    "several-rtus");
            return;
        }
        var rtus = new RtuChoice(list, configuration);
        var names = rtuNames();
        var merges = new ArrayList<Function<Progress, StationMerge>>();
        boolean areNew = true;
        for (var points : byHost.values()) {
            var found = found();
            var target = rtus.choose(points, found);
            areNew &= target.isNew();
            merges.add(going -> StationMerge.of(found, target, points, names, going));
        }
        stations.addAll(merged(merges, areNew, progress));
    }

    /** RTUs that are all new have nothing to do with each other and are made at the same time. */
    private List<StationMerge> merged(List<Function<Progress, StationMerge>> merges, boolean areNew,
            Progress progress) {
        return areNew
                ? ManyHands.run(merges, list.points().size(), progress)
                : merges.stream().map(merge -> merge.apply(progress)).toList();
    }

    private Findings found() {
        var found = new Findings(list, last);
        findings.add(found);
        return found;
    }

    private Set<String> rtuNames() {
        return configuration.getElements().stream().filter(Rtu.class::isInstance).map(one -> one.getName())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Carries out what was selected. */
    public void apply(ImportSelection selection) {
        steps().forEach(step -> step.apply(selection));
        findings.stream().flatMap(found -> found.conflicts().stream()).forEach(step -> step.apply(selection));
        if (!selection.isUntouched()) {
            stations.forEach(station -> station.target().dropEmptyStations());
            stations.forEach(station -> station.target().commands().forEach(NewPoints::unlink));
        }
    }

    private Stream<Step> steps() {
        return findings.stream().flatMap(found -> found.steps().stream());
    }

    public List<Change> changes() {
        return steps().map(Step::change).toList();
    }

    /** Whether there is nothing to change. */
    public boolean isEmpty() {
        return findings.stream().allMatch(found -> found.steps().isEmpty());
    }

    /** How many points are changed in some way. */
    public long count(Change.Kind kind) {
        return findings.stream().mapToLong(found -> found.count(kind)).sum();
    }

    public List<Problem> problems() {
        return findings.stream().flatMap(found -> found.problems().stream()).toList();
    }

    /** What the list and the configuration both have changed, and which is left as it is. */
    public List<Change> conflicts() {
        return findings.stream().flatMap(found -> found.conflicts().stream()).map(Step::change).toList();
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
        return findings.stream().mapToInt(Findings::missing).sum();
    }
}
