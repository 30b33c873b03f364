/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.TypeIdentification;

/** The cells of one row by what they say; a value that cannot be read becomes a problem of its cell. */
final class RowCells {

    private final HeaderMatch match;
    private final SheetRow row;
    private final Map<ColumnRole, String> given;
    private final Words words;
    private final Problems problems;
    private boolean refused;

    /** Words of a layout that were looked up before. */
    static final class Words {

        private static final int MOST_STATES = 10_000;
        private static final int MOST_FACTORS = 1_000;

        private final ValueMaps values;
        private final Map<String, Optional<TypeIdentification>> types = new HashMap<>();
        private final Map<String, Optional<SignalClass>> classes = new HashMap<>();
        private final Map<String, List<String>> states = new HashMap<>();
        private final Map<String, Optional<ListedScaling>> factors = new HashMap<>();

        Words(LayoutProfile profile) {
            this.values = profile.values();
        }

        Optional<TypeIdentification> type(String text) {
            return types.computeIfAbsent(text, values::type);
        }

        /** State texts; the same for the same text, because lists repeat them. */
        List<String> states(String text, String separator) {
            if (states.size() > MOST_STATES) {
                states.clear();
            }
            return states.computeIfAbsent(text,
                    one -> values.states(one).orElseGet(() -> StateTexts.parse(one, separator)));
        }

        Optional<SignalClass> signalClass(String text) {
            return classes.computeIfAbsent(text, values::signalClass);
        }

        /** The scaling that a factor alone says; the same for the same text. Empty when it says none, or nothing readable. */
        Optional<ListedScaling> factor(String text) {
            if (factors.size() > MOST_FACTORS) {
                factors.clear();
            }
            return factors.computeIfAbsent(text, ScalingCells::factor);
        }
    }

    /** @param given what holds where the row's own cells are blank */
    RowCells(HeaderMatch match, SheetRow row, Map<ColumnRole, String> given, Words words, Problems problems) {
        this.match = match;
        this.row = row;
        this.given = given;
        this.words = words;
        this.problems = problems;
    }

    SheetRow row() {
        return row;
    }

    HeaderMatch match() {
        return match;
    }

    Words words() {
        return words;
    }

    ValueMaps values() {
        return match.profile().values();
    }

    /** Whether nothing but the row's own cells says anything of it. */
    boolean isPlain() {
        return given.isEmpty();
    }

    boolean isRefused() {
        return refused;
    }

    /** What the row says, its section or sheet says for it, or the layout for all; empty for nothing. */
    String text(ColumnRole role) {
        var cell = cell(role);
        var text = cell.kind() == Cell.Kind.ERROR ? "" : cell.trimmed();
        if (!Texts.isNothing(text)) {
            return text;
        }
        return given.isEmpty() ? "" : given.getOrDefault(role, "");
    }

    @Nullable
    Integer commonAddress() {
        var text = text(ColumnRole.COMMON_ADDRESS);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var column = match.column(ColumnRole.COMMON_ADDRESS);
            var form = column == null ? org.telecontrol.exchange.layout.AddressForm.PLAIN : column.form().address();
            int number = form.parse(Texts.address(text)).ioa();
            if (number >= CommonAddress.MIN && number <= CommonAddress.MAX) {
                return number;
            }
            refuse(ColumnRole.COMMON_ADDRESS, header(ColumnRole.COMMON_ADDRESS) + " is " + range() + ", not " + text,
                    range(), "bad-common-address");
        } catch (IllegalArgumentException e) {
            refuse(ColumnRole.COMMON_ADDRESS, header(ColumnRole.COMMON_ADDRESS) + ": " + e.getMessage(), range(),
                    "bad-common-address");
        }
        return null;
    }

    private static String range() {
        return CommonAddress.MIN + " to " + CommonAddress.MAX;
    }

    /** The type that the name or the label begins with. */
    @Nullable
    TypeIdentification spelledType() {
        var type = TypeRule.spelled(text(ColumnRole.NAME));
        if (type.isEmpty()) {
            type = TypeRule.spelled(text(ColumnRole.QUALIFIED_NAME));
        }
        if (type.isEmpty()) {
            type = TypeRule.spelled(text(ColumnRole.DESCRIPTION));
        }
        return type.isPresent() ? type.get() : null;
    }

    void refuse(ColumnRole role, String message, String expected, String code) {
        refused = true;
        problems.error(row.number(), match.position(role), cell(role), message, expected, code);
    }

    void doubt(ColumnRole role, String message, String expected, String code) {
        problems.warning(row.number(), match.position(role), cell(role), message, expected, code);
    }

    void doubt(int position, String message, String expected, String code) {
        problems.warning(row.number(), position, row.cell(position), message, expected, code);
    }

    Cell cell(ColumnRole role) {
        return row.cell(match.position(role));
    }

    String header(ColumnRole role) {
        return match.profile().header(role);
    }
}
