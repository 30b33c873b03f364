/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which parts of a plan are carried out: changes and conflicts one by one, of those that change a point each property by
 * itself. It knows them by their identity in the plan.
 */
public final class ImportSelection {

    private final Set<Object> selected = Collections.newSetFromMap(new IdentityHashMap<>());

    private ImportSelection() {}

    /** What is done if nobody decides otherwise: all changes, none of the conflicts. */
    public static ImportSelection of(ImportPlan plan) {
        var selection = none();
        plan.changes().forEach(change -> selection.set(change, true));
        return selection;
    }

    public static ImportSelection none() {
        return new ImportSelection();
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
        if (selects) {
            selected.add(part);
        } else {
            selected.remove(part);
        }
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return selected.isEmpty();
    }

    /** Whether a change is done, or any property of it. */
    public boolean isSelected(Change change) {
        return change.fields().isEmpty()
                ? selected.contains(change)
                : change.fields().stream().anyMatch(selected::contains);
    }

    public boolean isSelected(Change.Field field) {
        return selected.contains(field);
    }
}
