/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String cancelled = "";
    public static String changes_added = "";
    public static String changes_address = "";
    public static String changes_after = "";
    public static String changes_before = "";
    public static String changes_change = "";
    public static String changes_changed = "";
    public static String changes_checked = "";
    public static String changes_conflicts = "";
    public static String changes_gone = "";
    public static String changes_pointsAndRtus = "";
    public static String changes_removed = "";
    public static String changes_selectAll = "";
    public static String changes_selectNone = "";
    public static String changes_there = "";
    public static String changes_unchecked = "";
    public static String inspecting = "";
    public static String preview_added = "";
    public static String preview_allOrNothing = "";
    public static String preview_changed = "";
    public static String preview_conflictCounts = "";
    public static String preview_conflicts = "";
    public static String preview_counts = "";
    public static String preview_description = "";
    public static String preview_errors = "";
    public static String preview_missing = "";
    public static String preview_nothing = "";
    public static String preview_outcome = "";
    public static String preview_point = "";
    public static String preview_refused = "";
    public static String preview_row = "";
    public static String preview_same = "";
    public static String preview_title = "";
    public static String preview_type = "";
    public static String source_allFiles = "";
    public static String source_allOrNothing = "";
    public static String source_asListed = "";
    public static String source_asListedOr1 = "";
    public static String source_badCommonAddress = "";
    public static String source_badPort = "";
    public static String source_badTarget = "";
    public static String source_browse = "";
    public static String source_browseTarget = "";
    public static String source_commonAddress = "";
    public static String source_description = "";
    public static String source_elsewhere = "";
    public static String source_file = "";
    public static String source_filter = "";
    public static String source_host = "";
    public static String source_incomplete = "";
    public static String source_noSuchFile = "";
    public static String source_notRecognised = "";
    public static String source_port = "";
    public static String source_proposed = "";
    public static String source_recognised = "";
    public static String source_removeMissing = "";
    public static String source_rtu = "";
    public static String source_rtuGroup = "";
    public static String source_target = "";
    public static String source_targetTitle = "";
    public static String source_title = "";
    public static String title = "";

    static {
        initializeMessages("org.telecontrol.exchange.ui.importing.messages", Messages.class);
    }

    private Messages() {}
}
