/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String brokenRow = "";
    public static String bulk_clears = "";
    public static String bulk_column = "";
    public static String bulk_message = "";
    public static String bulk_text = "";
    public static String bulk_title = "";
    public static String change = "";
    public static String changedMeanwhile = "";
    public static String changingPoints = "";
    public static String column_message = "";
    public static String column_title = "";
    public static String columns_all = "";
    public static String columns_down = "";
    public static String columns_frozen = "";
    public static String columns_message = "";
    public static String columns_title = "";
    public static String columns_up = "";
    public static String columns_usual = "";
    public static String command_addColumn = "";
    public static String command_addRow = "";
    public static String command_bulkChange = "";
    public static String command_clear = "";
    public static String command_columns = "";
    public static String command_copy = "";
    public static String command_cut = "";
    public static String command_deleteRows = "";
    public static String command_fillDown = "";
    public static String command_find = "";
    public static String command_freeze = "";
    public static String command_nextProblem = "";
    public static String command_order = "";
    public static String command_paste = "";
    public static String command_previousProblem = "";
    public static String command_quickFix = "";
    public static String command_series = "";
    public static String command_showInText = "";
    public static String copying = "";
    public static String count_all = "";
    public static String count_some = "";
    public static String elsewhere_becomes = "";
    public static String elsewhere_looking = "";
    public static String elsewhere_many = "";
    public static String elsewhere_notAtAll = "";
    public static String elsewhere_one = "";
    public static String elsewhere_onlyHere = "";
    public static String elsewhere_rename = "";
    public static String elsewhere_thereToo = "";
    public static String elsewhere_title = "";
    public static String empty_hint = "";
    public static String empty_noMatch = "";
    public static String empty_noMatchHint = "";
    public static String empty_title = "";
    public static String filterHint = "";
    public static String find_case = "";
    public static String find_changed = "";
    public static String find_expression = "";
    public static String find_next = "";
    public static String find_none = "";
    public static String find_previous = "";
    public static String find_replace = "";
    public static String find_replaceAll = "";
    public static String find_replacement = "";
    public static String find_selected = "";
    public static String find_sought = "";
    public static String find_whole = "";
    public static String finding = "";
    public static String fixes_hint = "";
    public static String fixes_none = "";
    public static String fixes_nothingFound = "";
    public static String fixes_title = "";
    public static String line = "";
    public static String notReadYet = "";
    public static String notWritable = "";
    public static String ofCommands = "";
    public static String onlyInText = "";
    public static String order_ascending = "";
    public static String order_by = "";
    public static String order_descending = "";
    public static String order_text = "";
    public static String order_then = "";
    public static String order_title = "";
    public static String pastedBeyond = "";
    public static String points = "";
    public static String problem_none = "";
    public static String readingPoints = "";
    public static String refusals = "";
    public static String series_message = "";
    public static String series_noStep = "";
    public static String series_preview = "";
    public static String series_start = "";
    public static String series_step = "";
    public static String series_title = "";
    public static String textHasErrors = "";
    public static String tooLong = "";
    public static String tooLongHint = "";
    public static String whereInText = "";

    static {
        NLS.initializeMessages("org.telecontrol.dsl.ui.table.messages", Messages.class);
    }

    private Messages() {}
}
