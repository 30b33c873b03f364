/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.StandardColumn;

/** What a column is called, what it means, and how wide it is at first. */
final class ColumnWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.telecontrol.dsl.ui.table.columns");

    private static final int USUAL = 104;

    private ColumnWords() {}

    static String title(Column column) {
        return column instanceof MetadataColumn metadata ? metadata.key() : WORDS.getString(column.id());
    }

    /** One sentence. */
    static String meaning(Column column) {
        return column instanceof MetadataColumn metadata
                ? MessageFormat.format(WORDS.getString("meta.meaning"), metadata.key())
                : WORDS.getString(column.id() + ".meaning");
    }

    static int width(Column column) {
        if (!(column instanceof StandardColumn standard)) {
            return USUAL;
        }
        return switch (standard) {
            case DESCRIPTION -> 190;
            case NAME, WHERE -> 140;
            case TYPE -> 106;
            case RETURNS, DEAD_BAND -> 96;
            case KIND -> 84;
            case ADDRESS -> 80;
            case GROUP, MODE -> 68;
            case UNIT -> 56;
            default -> USUAL;
        };
    }

    /** Whether it is among those that most people want to see. */
    static boolean isShownAtFirst(Column column) {
        if (!(column instanceof StandardColumn standard)) {
            return true;
        }
        return switch (standard) {
            case COUNTER_GROUP, TOLERATES, CYCLIC, BACKGROUND, SIMULATE, QUALIFIER, WITHIN, TERMINATION,
                    ALLOWANCES ->
                false;
            default -> true;
        };
    }
}
