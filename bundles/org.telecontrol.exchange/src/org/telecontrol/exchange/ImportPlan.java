/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change.Kind;
import org.telecontrol.exchange.internal.merge.Merge;

/**
 * What an import would do, before anything is done. A plan holds for the configuration it was made for, as long as that
 * is not changed otherwise, and is applied at most once.
 */
public final class ImportPlan {

    private final PointList list;
    private final Merge merge;
    private final List<Problem> problems;
    private final List<Change> conflicts;
    private @Nullable List<Change> changes;
    private boolean applied;

    ImportPlan(PointList list, Merge merge) {
        this.list = list;
        this.merge = merge;
        this.conflicts = merge.conflicts();
        var all = new ArrayList<>(list.problems());
        all.addAll(merge.problems());
        all.sort(Comparator.comparingInt(Problem::row));
        this.problems = List.copyOf(all);
    }

    public PointList list() {
        return list;
    }

    /** Rows of the list below its header that are not blank. */
    public int rows() {
        return list.rows();
    }

    /** Points and commands that the list describes. */
    public int points() {
        return list.points().objects();
    }

    /** In the order in which they are done. */
    public synchronized List<Change> changes() {
        var made = changes;
        if (made == null) {
            made = merge.changes();
            changes = made;
        }
        return made;
    }

    /** What the list and the configuration have both changed since the last import, and what the list would do to it. */
    public List<Change> conflicts() {
        return conflicts;
    }

    /** What is to be kept for the next import when this one is done; asked for after it was applied. */
    public LastImport lastImport() {
        return merge.now();
    }

    public long added() {
        return count(Kind.ADDED);
    }

    public long changed() {
        return count(Kind.CHANGED);
    }

    public long removed() {
        return count(Kind.REMOVED);
    }

    /** Points of the stations in the list that the list does not have and that stay. */
    public int missing() {
        return merge.missing();
    }

    /** Of the list and of merging it, in the list's order. */
    public List<Problem> problems() {
        return problems;
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count() + list.moreErrors();
    }

    public long warnings() {
        return problems.stream().filter(problem -> !problem.isError()).count() + list.moreWarnings();
    }

    /** {@code rows N points N added N changed N removed N warnings N errors N} */
    public String summary() {
        return "rows " + rows() + " points " + points() + " added " + added() + " changed " + changed() + " removed "
                + removed() + " warnings " + warnings() + " errors " + errors();
    }

    /** Whether there is anything to do or at least to remember: what the list says now. */
    public boolean isPossible() {
        return merge.isPossible();
    }

    /** Whether nothing would be different afterwards. */
    public boolean isEmpty() {
        return merge.isEmpty();
    }

    /**
     * Changes the configuration, and nothing of it that stays the same. Conflicts stay as they are.
     *
     * @throws IllegalStateException when it was applied before
     */
    public void apply() {
        apply(ImportSelection.of(this));
    }

    /**
     * Does of the changes and conflicts what is selected, and changes nothing else. What is not selected is remembered
     * as what engineers have decided otherwise.
     *
     * @throws IllegalStateException when it was applied before
     */
    public void apply(ImportSelection selection) {
        if (applied) {
            throw new IllegalStateException("The plan is applied already");
        }
        applied = true;
        merge.apply(selection);
    }

    private long count(Kind kind) {
        return merge.count(kind);
    }
}
