/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.iec104.TypeIdentification;

/** The cells of one row by what they say; a value that cannot be read becomes a problem of its cell. */
final class RowCells {

    private static final List<ColumnRole> NAMING = List.of(ColumnRole.NAME, ColumnRole.QUALIFIED_NAME,
            ColumnRole.DESCRIPTION);

    private final HeaderMatch match;
    private final SheetRow row;
    private final Problems problems;
    private boolean refused;

    RowCells(HeaderMatch match, SheetRow row, Problems problems) {
        this.match = match;
        this.row = row;
        this.problems = problems;
    }

    SheetRow row() {
        return row;
    }

    boolean isRefused() {
        return refused;
    }

    String text(ColumnRole role) {
        var text = cell(role).trimmed();
        return Texts.isNothing(text) ? "" : text;
    }

    @Nullable
    Integer address(ColumnRole role) {
        return number(role, InformationObjectAddress.MIN, InformationObjectAddress.MAX, "bad-address");
    }

    @Nullable
    Integer commonAddress() {
        return number(ColumnRole.COMMON_ADDRESS, CommonAddress.MIN, CommonAddress.MAX, "bad-common-address");
    }

    private @Nullable Integer number(ColumnRole role, int min, int max, String code) {
        var cell = cell(role);
        if (Texts.isNothing(cell)) {
            return null;
        }
        var expected = min + " to " + max;
        try {
            int number = Texts.address(cell.trimmed());
            if (number >= min && number <= max) {
                return number;
            }
            refuse(role, header(role) + " is " + expected + ", not " + cell.trimmed(), expected, code);
        } catch (IllegalArgumentException e) {
            refuse(role, header(role) + ": " + e.getMessage(), expected, code);
        }
        return null;
    }

    /** The type that the name or the label begins with. */
    @Nullable
    TypeIdentification spelledType() {
        for (var role : NAMING) {
            var type = TypeRule.spelled(text(role));
            if (type.isPresent()) {
                return type.get();
            }
        }
        return null;
    }

    /** The class of the signal; null, and the row refused, when nothing tells it. */
    @Nullable
    SignalClass signalClass(@Nullable TypeIdentification spelled) {
        var text = text(ColumnRole.SIGNAL_CLASS);
        var read = SignalClass.parse(text);
        if (read.isPresent()) {
            return read.get();
        }
        var guessed = spelled != null ? SignalClass.of(spelled) : evidence();
        if (guessed == null) {
            refuse(ColumnRole.SIGNAL_CLASS, text.isEmpty()
                    ? "The type cannot be told: no class, no states, no factor and no unit"
                    : "\"" + text + "\" is no class of signals", classes(), "no-type");
        } else if (!text.isEmpty()) {
            doubt(ColumnRole.SIGNAL_CLASS, "\"" + text + "\" is no class of signals; taken for "
                    + word(guessed), classes(), "unknown-type");
        }
        return guessed;
    }

    private @Nullable SignalClass evidence() {
        if (!rawStates().isEmpty()) {
            return SignalClass.DIGITAL_INPUT;
        }
        boolean measured = !text(ColumnRole.FACTOR).isEmpty() || !text(ColumnRole.UNIT).isEmpty();
        return measured ? SignalClass.ANALOG_INPUT : null;
    }

    List<String> rawStates() {
        return StateTexts.parse(text(ColumnRole.STATES));
    }

    List<String> states(TypeIdentification type) {
        var states = StateTexts.fit(rawStates(), type);
        if (states.isEmpty()) {
            int wanted = type.valueKind().states();
            doubt(ColumnRole.STATES, rawStates().size() + " state texts do not fit " + type.name()
                    + "; they are kept as metadata only", wanted == 0 ? "none" : wanted + " texts", "states-misfit");
        }
        return states.orElse(List.of());
    }

    @Nullable
    Double factor(TypeIdentification type) {
        var text = text(ColumnRole.FACTOR);
        if (text.isEmpty()) {
            return null;
        }
        var number = Texts.number(text);
        if (number.isEmpty() || number.getAsDouble() == 0) {
            doubt(ColumnRole.FACTOR, "\"" + text + "\" is no factor; it is kept as metadata only",
                    "a number other than 0", "bad-factor");
            return null;
        }
        double factor = number.getAsDouble();
        if (factor != 1 && !type.valueKind().isAnalogue()) {
            doubt(ColumnRole.FACTOR, type.name() + " has no factor; it is kept as metadata only", "blank",
                    "factor-misfit");
            return null;
        }
        return factor == 1 ? null : Double.valueOf(factor);
    }

    void doubtType(TypeIdentification spelled, TypeIdentification taken) {
        doubt(ColumnRole.SIGNAL_CLASS, "The name begins with " + spelled.name() + ", which "
                + header(ColumnRole.SIGNAL_CLASS) + " contradicts; taken for " + taken.name(), "",
                "type-contradiction");
    }

    void refuse(ColumnRole role, String message, String expected, String code) {
        refused = true;
        problems.error(row.number(), match.position(role), cell(role), message, expected, code);
    }

    void doubt(ColumnRole role, String message, String expected, String code) {
        problems.warning(row.number(), match.position(role), cell(role), message, expected, code);
    }

    private Cell cell(ColumnRole role) {
        return row.cell(match.position(role));
    }

    private String header(ColumnRole role) {
        return match.profile().header(role);
    }

    private String word(SignalClass signalClass) {
        return match.profile().words().of(signalClass);
    }

    private String classes() {
        return String.join(", ", Stream.of(SignalClass.values()).map(this::word).toList());
    }
}
