/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a point list says of its row. */
public enum ColumnRole {

    /** Information object address of the point; of the command where the row has no point. */
    ADDRESS,
    /** A share of the address: the parts of a row, each times its weight, add up to it. */
    ADDRESS_PART,
    /** Information object address of the command whose return information the point is. */
    COMMAND_ADDRESS,
    COMMON_ADDRESS,
    /** Host of the RTU, with its port if that is another than 2404. */
    HOST,
    PORT,
    /** What people call the RTU. */
    RTU,
    /** The point's name within its RTU. */
    NAME,
    /** The point's name with its RTU's before it, unique in the whole list. */
    QUALIFIED_NAME,
    DESCRIPTION,
    UNIT,
    /** Factor from the value on the wire to the engineering value. */
    FACTOR,
    /** What is added to the value on the wire times the factor. */
    OFFSET,
    /** Engineering values at the ends of the range. */
    LOW,
    HIGH,
    /** Values on the wire at the ends of the range. */
    WIRE_LOW,
    WIRE_HIGH,
    /** The whole scaling in one cell: {@code 0.1}, {@code *0.1 + 5}, {@code 0..150}, {@code 0..150 = 0..32767}. */
    SCALING,
    /** Texts of the values 0, 1, … with a separator between them. */
    STATES,
    /** Text of one value. */
    STATE,
    /** Type identification: the standard's name, its number, or a word of the layout. */
    TYPE,
    /** Type identification of the command beside a point. */
    COMMAND_TYPE,
    /** Digital or analogue, input or output. */
    SIGNAL_CLASS,
    /** Name or address of the point that shows the effect of the row's command. */
    RETURNS,
    /** Whether the command is selected before it is executed. */
    SELECT,
    QUALIFIER,
    SELECT_TIMEOUT,
    TERMINATION,
    LOW_ALARM,
    LOW_WARNING,
    HIGH_WARNING,
    HIGH_ALARM,
    DEAD_BAND,
    INTERROGATION_GROUPS,
    COUNTER_GROUP,
    /** Nothing the model has an attribute for: kept as free metadata. */
    METADATA,
    /** Not kept. */
    IGNORED;

    /** The word of layout files and messages, for example {@code common address}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<ColumnRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ColumnRole::word).toList();
    }
}
