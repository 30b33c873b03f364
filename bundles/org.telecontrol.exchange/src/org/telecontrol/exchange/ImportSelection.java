/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which parts of a plan are carried out: changes and conflicts one by one, of those that change a point each property by
 * itself. It knows them by their identity in the plan.
 */
public final class ImportSelection {

    private final @Nullable ImportPlan whole;
    private boolean untouched;
    private final Set<Object> otherwise = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param whole the plan all of which is selected as long as nothing else is said; none: nothing is */
    private ImportSelection(@Nullable ImportPlan whole) {
        this.whole = whole;
    }

    /** What is done if nobody decides otherwise: all changes, none of the conflicts. */
    public static ImportSelection of(ImportPlan plan) {
        var selection = new ImportSelection(plan);
        plan.conflicts().forEach(conflict -> selection.set(conflict, false));
        selection.untouched = true;
        return selection;
    }

    public static ImportSelection none() {
        return new ImportSelection(null);
    }

    /** Selects a change with all its properties, or none of them. */
    public void set(Change change, boolean selects) {
        put(change, selects);
        change.fields().forEach(field -> set(field, selects));
    }

    /** Selects one property of a change. */
    public void set(Change.Field field, boolean selects) {
        put(field, selects);
    }

    private void put(Object part, boolean selects) {
        untouched = false;
        if (selects == (whole != null)) {
            otherwise.remove(part);
        } else {
            otherwise.add(part);
        }
    }

    /** Whether it is what is done if nobody decides otherwise. */
    public boolean isUntouched() {
        return untouched;
    }

    private boolean isPart(Object part) {
        return otherwise.contains(part) != (whole != null);
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        var plan = whole;
        return plan == null
                ? otherwise.isEmpty()
                : Stream.of(plan.changes(), plan.conflicts()).flatMap(List::stream).noneMatch(this::isSelected);
    }

    /** Whether a change is done, or any property of it. */
    public boolean isSelected(Change change) {
        return change.fields().isEmpty()
                ? isPart(change)
                : change.fields().stream().anyMatch(this::isPart);
    }

    public boolean isSelected(Change.Field field) {
        return isPart(field);
    }
}
