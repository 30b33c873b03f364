/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.edit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.ide.quickfix.QuickFixes;

/** Finds the ways to mend a finding of an open text. Waits so briefly that the UI thread may ask. */
public final class Mending {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Mending() {}

    /**
     * The best way first.
     *
     * @param code the rule's
     * @param offset where the finding begins in the text as it is now
     * @return nothing when the model cannot be had in time
     */
    public static Optional<Known<List<QuickFix>>> of(StationDocument document, String code, int offset) {
        return document.glance(PATIENCE, resource -> QuickFixes.of(resource, code, offset));
    }

    /** What the fix changes. */
    public static List<TextChange> changes(QuickFix fix) {
        return fix.edits().stream().map(edit -> new TextChange(edit.offset(), edit.length(), edit.text())).toList();
    }
}
