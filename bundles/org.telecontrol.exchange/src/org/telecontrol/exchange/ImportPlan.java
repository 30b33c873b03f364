/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.List;
import java.util.function.Supplier;

import org.telecontrol.exchange.Change.Kind;

/**
 * What an import would do, before anything is done. A plan holds for the configuration it was made for, as long as that
 * is not changed otherwise, and is applied at most once.
 */
public final class ImportPlan {

    private final PointList list;
    private final List<Problem> problems;
    private final List<Change> changes;
    private final List<Change> conflicts;
    private final Supplier<LastImport> now;
    private final int missing;
    private final Runnable action;
    private boolean applied;

    ImportPlan(PointList list, List<Problem> problems, List<Change> changes, List<Change> conflicts,
            Supplier<LastImport> now,
            int missing, Runnable action) {
        this.list = list;
        this.problems = problems;
        this.changes = changes;
        this.conflicts = conflicts;
        this.now = now;
        this.missing = missing;
        this.action = action;
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
        return list.points().stream().mapToInt(ListedPoint::points).sum();
    }

    /** In the order in which they are done. */
    public List<Change> changes() {
        return changes;
    }

    /** What the list and the configuration have both changed since the last import, and what the list would do to it. */
    public List<Change> conflicts() {
        return conflicts;
    }

    /** What is to be kept for the next import when this one is done. */
    public LastImport lastImport() {
        return now.get();
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
        return missing;
    }

    /** Of the list and of merging it, in the list's order. */
    public List<Problem> problems() {
        return problems;
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** {@code rows N points N added N changed N removed N warnings N errors N} */
    public String summary() {
        return "rows " + rows() + " points " + points() + " added " + added() + " changed " + changed() + " removed "
                + removed() + " warnings " + warnings() + " errors " + errors();
    }

    /** Whether nothing would be different afterwards. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Changes the configuration, and nothing of it that stays the same.
     *
     * @throws IllegalStateException when it was applied before
     */
    public void apply() {
        if (applied) {
            throw new IllegalStateException("The plan is applied already");
        }
        applied = true;
        action.run();
    }

    private long count(Kind kind) {
        return changes.stream().filter(change -> change.isPoint() && change.kind() == kind).count();
    }
}
