/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.layout.ColumnRole;

/** What meanings of columns are called for people; the texts are in {@code meanings.properties}. */
final class MeaningNames {

    private static final ResourceBundle TEXTS = ResourceBundle
            .getBundle("org.telecontrol.exchange.ui.pointing.meanings");

    private static final List<ColumnRole> USUAL = List.of(ColumnRole.ADDRESS, ColumnRole.COMMON_ADDRESS,
            ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.DESCRIPTION, ColumnRole.UNIT, ColumnRole.STATES,
            ColumnRole.METADATA, ColumnRole.IGNORED, ColumnRole.RTU, ColumnRole.COMMAND_ADDRESS,
            ColumnRole.ADDRESS_PART);

    private MeaningNames() {}

    static String of(ColumnMeaning meaning) {
        var key = meaning.role().name();
        return switch (meaning.role()) {
            case ADDRESS_PART -> text(key + "_" + meaning.times(), NLS.bind(text(key, key), meaning.times()));
            case STATE -> NLS.bind(text(key, key), meaning.value());
            default -> text(key, meaning.role().word());
        };
    }

    private static String text(String key, String otherwise) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** For the header of a column of the sheet: its letters and what it is taken for. */
    static String title(String letters, LayoutDraft.Column column) {
        var meaning = column.meaning();
        return meaning.role() == ColumnRole.METADATA ? letters : letters + ": " + of(meaning);
    }

    /** Those that can be chosen, the most usual first. */
    static List<ColumnMeaning> choices() {
        return ColumnMeaning.all().stream().sorted(Comparator.comparingInt(MeaningNames::rank)).toList();
    }

    private static int rank(ColumnMeaning meaning) {
        int index = USUAL.indexOf(meaning.role());
        return index < 0 ? USUAL.size() : index;
    }
}
