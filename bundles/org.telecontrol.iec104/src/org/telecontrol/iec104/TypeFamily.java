/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;
import java.util.List;

/**
 * The types that mean the same and differ only in their time tag (or, for {@code M_ME_ND_1}, in their quality). One
 * address under several types of one family is one point.
 */
public enum TypeFamily {

    SINGLE_POINT_INFORMATION(Direction.MONITOR, ValueKind.SINGLE_POINT, 1, "Single-point information"),
    DOUBLE_POINT_INFORMATION(Direction.MONITOR, ValueKind.DOUBLE_POINT, 1, "Double-point information"),
    STEP_POSITION_INFORMATION(Direction.MONITOR, ValueKind.STEP_POSITION, 2, "Step position information"),
    BITSTRING_INFORMATION(Direction.MONITOR, ValueKind.BITSTRING, 5, "Bitstring of 32 bit"),
    MEASURED_NORMALIZED(Direction.MONITOR, ValueKind.NORMALIZED, 3, "Measured value, normalized value"),
    MEASURED_SCALED(Direction.MONITOR, ValueKind.SCALED, 3, "Measured value, scaled value"),
    MEASURED_SHORT_FLOAT(Direction.MONITOR, ValueKind.SHORT_FLOAT, 5, "Measured value, short floating point number"),
    INTEGRATED_TOTALS(Direction.MONITOR, ValueKind.BINARY_COUNTER, 5, "Integrated totals"),
    PROTECTION_EVENT(Direction.MONITOR, ValueKind.PROTECTION_EVENT, 3, "Event of protection equipment"),
    PROTECTION_START_EVENTS(Direction.MONITOR, ValueKind.PROTECTION_START_EVENTS, 4,
            "Packed start events of protection equipment"),
    PROTECTION_OUTPUT_CIRCUIT(Direction.MONITOR, ValueKind.PROTECTION_OUTPUT_CIRCUIT, 4,
            "Packed output circuit information of protection equipment"),
    PACKED_SINGLE_POINT(Direction.MONITOR, ValueKind.PACKED_SINGLE_POINT, 5,
            "Packed single-point information with status change detection"),

    SINGLE_COMMAND(Direction.CONTROL, ValueKind.SINGLE_POINT, 1, "Single command"),
    DOUBLE_COMMAND(Direction.CONTROL, ValueKind.DOUBLE_POINT, 1, "Double command"),
    REGULATING_STEP_COMMAND(Direction.CONTROL, ValueKind.REGULATING_STEP, 1, "Regulating step command"),
    SET_POINT_NORMALIZED(Direction.CONTROL, ValueKind.NORMALIZED, 3, "Set point command, normalized value"),
    SET_POINT_SCALED(Direction.CONTROL, ValueKind.SCALED, 3, "Set point command, scaled value"),
    SET_POINT_SHORT_FLOAT(Direction.CONTROL, ValueKind.SHORT_FLOAT, 5,
            "Set point command, short floating point number"),
    BITSTRING_COMMAND(Direction.CONTROL, ValueKind.BITSTRING, 4, "Bitstring of 32 bit"),

    END_OF_INITIALIZATION(Direction.SYSTEM_MONITOR, ValueKind.SYSTEM, 1, "End of initialization"),
    INTERROGATION(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 1, "Interrogation command"),
    COUNTER_INTERROGATION(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 1, "Counter interrogation command"),
    READ(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 0, "Read command"),
    CLOCK_SYNCHRONIZATION(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 7, "Clock synchronization command"),
    TEST(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 2, "Test command"),
    RESET_PROCESS(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 1, "Reset process command"),
    DELAY_ACQUISITION(Direction.SYSTEM_CONTROL, ValueKind.SYSTEM, 2, "Delay acquisition command"),

    PARAMETER_NORMALIZED(Direction.PARAMETER, ValueKind.NORMALIZED, 3, "Parameter of measured value, normalized value"),
    PARAMETER_SCALED(Direction.PARAMETER, ValueKind.SCALED, 3, "Parameter of measured value, scaled value"),
    PARAMETER_SHORT_FLOAT(Direction.PARAMETER, ValueKind.SHORT_FLOAT, 5,
            "Parameter of measured value, short floating point number"),
    PARAMETER_ACTIVATION(Direction.PARAMETER, ValueKind.SYSTEM, 1, "Parameter activation"),

    FILE_READY(Direction.FILE, ValueKind.FILE, 6, "File ready"),
    SECTION_READY(Direction.FILE, ValueKind.FILE, 7, "Section ready"),
    FILE_CALL(Direction.FILE, ValueKind.FILE, 4, "Call directory, select file, call file, call section"),
    FILE_LAST_SECTION(Direction.FILE, ValueKind.FILE, 5, "Last section, last segment"),
    FILE_ACKNOWLEDGE(Direction.FILE, ValueKind.FILE, 4, "Acknowledge file, acknowledge section"),
    FILE_SEGMENT(Direction.FILE, ValueKind.FILE, -1, "Segment"),
    FILE_DIRECTORY(Direction.FILE, ValueKind.FILE, 13, "Directory"),
    FILE_QUERY_LOG(Direction.FILE, ValueKind.FILE, 16, "Query log, request archive file");

    private final Direction direction;
    private final ValueKind valueKind;
    private final int elementOctets;
    private final String meaning;

    TypeFamily(Direction direction, ValueKind valueKind, int elementOctets, String meaning) {
        this.direction = direction;
        this.valueKind = valueKind;
        this.elementOctets = elementOctets;
        this.meaning = meaning;
    }

    public Direction direction() {
        return direction;
    }

    public ValueKind valueKind() {
        return valueKind;
    }

    int elementOctets() {
        return elementOctets;
    }

    /** The standard's words for it, without the time tag. */
    public String meaning() {
        return meaning;
    }

    /** The types of this family, in the order of their numbers. */
    public List<TypeIdentification> types() {
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.family() == this).toList();
    }
}
