/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import org.eclipse.osgi.util.NLS;

/** Texts for people, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String accept = "";
    public static String choice_firstSheet = "";
    public static String choice_layout = "";
    public static String choice_recognise = "";
    public static String choice_sheet = "";
    public static String column_asShown = "";
    public static String column_column = "";
    public static String column_means = "";
    public static String column_spelled = "";
    public static String column_wrongSpelling = "";
    public static String corrected = "";
    public static String description = "";
    public static String fairlySure = "";
    public static String form_bar = "";
    public static String form_colon = "";
    public static String form_comma = "";
    public static String form_decimal = "";
    public static String form_delimiter = "";
    public static String form_doubleQuote = "";
    public static String form_either = "";
    public static String form_encoding = "";
    public static String form_found = "";
    public static String form_foundIs = "";
    public static String form_point = "";
    public static String form_quote = "";
    public static String form_semicolon = "";
    public static String form_singleQuote = "";
    public static String form_tab = "";
    public static String header_begins = "";
    public static String header_begins_tip = "";
    public static String header_data = "";
    public static String header_data_tip = "";
    public static String header_isNone = "";
    public static String header_isOne = "";
    public static String header_isSeveral = "";
    public static String header_none = "";
    public static String header_none_tip = "";
    public static String known = "";
    public static String lookAgain = "";
    public static String lookAgain_tip = "";
    public static String looking = "";
    public static String menu_means = "";
    public static String noAddress = "";
    public static String noSuchFile = "";
    public static String outcome_address = "";
    public static String outcome_cell = "";
    public static String outcome_description = "";
    public static String outcome_name = "";
    public static String outcome_none = "";
    public static String outcome_part = "";
    public static String outcome_problem = "";
    public static String outcome_type = "";
    public static String outcome_unit = "";
    public static String outcome_whole = "";
    public static String proposed = "";
    public static String reason_first = "";
    public static String reason_more = "";
    public static String reason_next = "";
    public static String refused = "";
    public static String row = "";
    public static String save = "";
    public static String save_file = "";
    public static String save_job = "";
    public static String save_message = "";
    public static String save_name = "";
    public static String save_replaces = "";
    public static String save_title = "";
    public static String save_wrong = "";
    public static String stop = "";
    public static String stopped = "";
    public static String sure = "";
    public static String title = "";
    public static String unrecognised = "";
    public static String unsure = "";

    static {
        initializeMessages("org.telecontrol.exchange.ui.pointing.messages", Messages.class);
    }

    private Messages() {}
}
