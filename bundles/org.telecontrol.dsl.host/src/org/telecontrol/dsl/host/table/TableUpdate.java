/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;
import java.util.Optional;

import org.telecontrol.dsl.host.edit.TextChange;

/** A table that takes over changes of the text. */
final class TableUpdate {

    private final PointTable before;
    private final List<TextChange> changes;

    TableUpdate(PointTable before, List<TextChange> changes) {
        this.before = before;
        this.changes = changes;
    }

    Optional<PointTable> table(long revision) {
        return changes.isEmpty() && before.revision() == revision ? Optional.of(before) : Optional.empty();
    }
}
