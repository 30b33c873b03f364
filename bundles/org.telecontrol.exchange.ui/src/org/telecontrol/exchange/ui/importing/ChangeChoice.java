/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.exchange.Change.Kind;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.exchange.ui.importing.ChangeGroup.Title;

/** What a plan would do, grouped, and what the engineer chooses of it: at first all changes and no conflict. */
final class ChangeChoice {

    private final List<ChangeGroup> groups;

    ChangeChoice(ImportPlan plan) {
        groups = Stream.of(group(plan, Title.ADDED, Kind.ADDED), group(plan, Title.CHANGED, Kind.CHANGED),
                group(plan, Title.REMOVED, Kind.REMOVED), new ChangeGroup(Title.CONFLICTS, plan.conflicts()))
                .filter(group -> !group.children().isEmpty()).toList();
    }

    private static ChangeGroup group(ImportPlan plan, Title title, Kind kind) {
        return new ChangeGroup(title, plan.changes().stream().filter(change -> change.kind() == kind).toList());
    }

    /** Those that have anything in them. */
    List<ChangeGroup> groups() {
        return groups;
    }

    void chooseAll() {
        groups.forEach(group -> group.choose(true));
    }

    void chooseNone() {
        groups.forEach(group -> group.choose(false));
    }

    /** Points to which that would happen, conflicts included. */
    long points(Kind kind) {
        return groups.stream().flatMap(ChangeGroup::chosen).filter(change -> change.isPoint() && change.kind() == kind)
                .map(change -> List.of(change.rtu(), change.point())).distinct().count();
    }

    long conflicts() {
        return groups.stream().filter(ChangeGroup::isOfConflicts).mapToLong(group -> group.children().size()).sum();
    }

    /** Conflicts that the list wins, wholly or in part. */
    long conflictsTaken() {
        return groups.stream().filter(ChangeGroup::isOfConflicts).flatMap(ChangeGroup::chosen).count();
    }

    ImportSelection selection() {
        var selection = ImportSelection.none();
        groups.forEach(group -> group.addTo(selection));
        return selection;
    }
}
