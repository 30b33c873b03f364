/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Arrays;
import java.util.List;

import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.sheet.TableNotes;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.TerminationExpectation;

/** Explains the columns of a layout to those who fill in a workbook. */
public final class ColumnNotes {

    private ColumnNotes() {}

    /** The notes for the columns of a layout, with nothing to say of columns behind them. */
    public static TableNotes of(LayoutProfile profile) {
        return new TableNotes(profile.columns().stream().map(column -> new TableNotes.Column(meaning(column),
                choices(column.role(), profile))).toList());
    }

    private static String meaning(LayoutColumn column) {
        return switch (column.role()) {
            case ADDRESS -> "Information object address, 1 to 16777215, " + column.form().address();
            case ADDRESS_PART -> "Part of the information object address, times " + column.form().times();
            case COMMAND_ADDRESS -> "Information object address of the command that the point answers";
            case COMMON_ADDRESS -> "Common address, 1 to 65534";
            case HOST -> "Host name or IP address of the RTU";
            case PORT -> "TCP port of the RTU, 2404 where blank";
            case RTU -> "Name of the RTU";
            case NAME -> "Name of the point, unique in its RTU";
            case QUALIFIED_NAME -> "Name of the RTU and of the point with a dot between them";
            case FACTOR -> "Engineering value of one on the wire";
            case OFFSET -> "Engineering value of zero on the wire";
            case LOW, HIGH -> "Engineering value at the " + column.role().word() + " end of the range";
            case WIRE_LOW, WIRE_HIGH -> "Value on the wire at that end of the range";
            case SCALING -> "0.1 or *0.1 + 5 or 0..150 or 0..150 = 0..32767";
            case STATES -> "Texts of the values 0, 1, ... with " + column.form().separator() + " between them";
            case STATE -> "Text of the value " + column.form().value();
            case TYPE -> "Type identification of the point or command";
            case COMMAND_TYPE -> "Type identification of the command that the point answers";
            case SIGNAL_CLASS -> "Class of the signal";
            case RETURNS -> "Name of the point that shows the effect of the command";
            case SELECT -> "Whether the command is selected before it is executed";
            case SELECT_TIMEOUT -> "Seconds within which a selected command has to be executed";
            case METADATA -> "Kept as metadata " + column.key();
            case IGNORED -> "Not read";
            default -> capitalized(column.role().word());
        };
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> choices(ColumnRole role, LayoutProfile profile) {
        return switch (role) {
            case TYPE -> types(true, profile);
            case COMMAND_TYPE -> types(false, profile);
            case SIGNAL_CLASS -> Arrays.stream(SignalClass.values()).map(profile.values()::word).toList();
            case SELECT -> List.of(profile.values().word(true), profile.values().word(false));
            case TERMINATION -> Arrays.stream(TerminationExpectation.values()).map(TerminationExpectation::getLiteral)
                    .toList();
            default -> List.of();
        };
    }

    private static List<String> types(boolean points, LayoutProfile profile) {
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.direction().isProcess())
                .filter(TypeIdentification::in104Profile)
                .filter(type -> points || type.direction() == org.telecontrol.iec104.Direction.CONTROL)
                .map(profile.values()::word).distinct().toList();
    }
}
