/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * The types of a row's objects: as the list states them, else by {@link TypeRule}.
 *
 * @param command of the command beside a point; none when there is no such command
 * @param stated  whether the list says the type, rather than that it was derived
 */
record RowTypes(TypeIdentification type, @Nullable TypeIdentification command, boolean stated) {

    private static final List<ColumnRole> EVIDENCE = List.of(ColumnRole.FACTOR, ColumnRole.UNIT, ColumnRole.SCALING,
            ColumnRole.LOW, ColumnRole.HIGH);

    /** Null, and the row refused, when nothing tells the type. */
    static @Nullable RowTypes of(RowCells cells, RowAddresses addresses, List<String> states) {
        var text = cells.text(ColumnRole.TYPE);
        var typeText = text.isEmpty() ? addresses.typeText() : text;
        if (!typeText.isEmpty()) {
            var type = cells.words().type(typeText);
            if (type.isPresent()) {
                return stated(cells, type.get(), addresses);
            }
        }
        return derived(cells, typeText, addresses, states);
    }

    private static RowTypes stated(RowCells cells, TypeIdentification type, RowAddresses addresses) {
        boolean point = addresses.ioa() != null;
        boolean command = addresses.commandIoa() != null;
        boolean control = type.direction() == Direction.CONTROL;
        if (!point) {
            return new RowTypes(control ? type : command(cells, type), null, true);
        }
        if (control && command) {
            var input = SignalClass.of(type).isAnalog() ? SignalClass.ANALOG_INPUT : SignalClass.DIGITAL_INPUT;
            return new RowTypes(TypeRule.derived(input, type == TypeIdentification.C_DC_NA_1 ? 4 : 2,
                    Direction.MONITOR), type, true);
        }
        return new RowTypes(type, command ? command(cells, type) : null, true);
    }

    private static @Nullable RowTypes derived(RowCells cells, String typeText, RowAddresses addresses,
            List<String> states) {
        var spelled = cells.spelledType();
        var signalClass = signalClass(cells, typeText, spelled, states);
        if (signalClass == null) {
            return null;
        }
        boolean hasCommand = addresses.commandIoa() != null;
        boolean alone = addresses.ioa() == null || signalClass.isOutput() && !hasCommand;
        var direction = alone ? Direction.CONTROL : Direction.MONITOR;
        if (spelled != null && spelled.direction() == direction && signalClass.admits(spelled)) {
            return new RowTypes(spelled, !alone && hasCommand ? command(cells, spelled) : null, true);
        }
        var derived = TypeRule.derived(signalClass, states.size(), direction);
        if (spelled != null) {
            cells.doubt(ColumnRole.SIGNAL_CLASS, "The name begins with " + spelled.name() + ", which "
                    + cells.header(ColumnRole.SIGNAL_CLASS) + " contradicts; taken for " + derived.name(), "",
                    "type-contradiction");
        }
        return new RowTypes(derived, !alone && hasCommand ? command(cells, derived) : null, false);
    }

    private static TypeIdentification command(RowCells cells, TypeIdentification type) {
        var text = cells.text(ColumnRole.COMMAND_TYPE);
        if (!text.isEmpty()) {
            var stated = cells.words().type(text).filter(one -> one.direction() == Direction.CONTROL);
            if (stated.isPresent()) {
                return stated.get();
            }
            cells.doubt(ColumnRole.COMMAND_TYPE, "\"" + text + "\" is no type of commands; taken for "
                    + TypeRule.command(type).name(), "C_SC_NA_1, 45 or a word of the layout", "unknown-type");
        }
        return TypeRule.command(type);
    }

    /** The class of the signal; null, and the row refused, when nothing tells it. */
    private static @Nullable SignalClass signalClass(RowCells cells, String typeText,
            @Nullable TypeIdentification spelled, List<String> states) {
        var text = cells.text(ColumnRole.SIGNAL_CLASS);
        var read = cells.words().signalClass(text.isEmpty() ? typeText : text);
        if (read.isPresent()) {
            return read.get();
        }
        if (!typeText.isEmpty()) {
            cells.refuse(cells.match().has(ColumnRole.TYPE) ? ColumnRole.TYPE : ColumnRole.ADDRESS, "\"" + typeText
                    + "\" is no type identification", "M_SP_TB_1, 30 or a word of the layout", "unknown-type");
            return null;
        }
        var guessed = spelled != null ? SignalClass.of(spelled) : evidence(cells, states);
        if (guessed == null) {
            var role = cells.match().has(ColumnRole.TYPE) ? ColumnRole.TYPE : ColumnRole.SIGNAL_CLASS;
            cells.refuse(role, text.isEmpty()
                    ? "The type cannot be told: no class, no states, no factor and no unit"
                    : "\"" + text + "\" is no class of signals", classes(cells), "no-type");
        } else if (!text.isEmpty()) {
            cells.doubt(ColumnRole.SIGNAL_CLASS, "\"" + text + "\" is no class of signals; taken for "
                    + cells.values().word(guessed), classes(cells), "unknown-type");
        }
        return guessed;
    }

    private static @Nullable SignalClass evidence(RowCells cells, List<String> states) {
        if (!states.isEmpty()) {
            return SignalClass.DIGITAL_INPUT;
        }
        return EVIDENCE.stream().anyMatch(role -> !cells.text(role).isEmpty()) ? SignalClass.ANALOG_INPUT : null;
    }

    private static String classes(RowCells cells) {
        return Stream.of(SignalClass.values()).map(cells.values()::word).collect(Collectors.joining(", "));
    }
}
