/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import static org.telecontrol.iec104.TimeTag.CP24;
import static org.telecontrol.iec104.TimeTag.CP56;
import static org.telecontrol.iec104.TimeTag.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.RegulatingStep;

/**
 * Type identifications with the standard's names and numbers (IEC 60870-5-101, 7.2.1; IEC 60870-5-104, clause 6). Those
 * that IEC 60870-5-7 adds for authentication (41, 81 to 87, 90 to 95) are not among them.
 */
public enum TypeIdentification {

    M_SP_NA_1(1, TypeFamily.SINGLE_POINT_INFORMATION, NONE),
    M_SP_TA_1(2, TypeFamily.SINGLE_POINT_INFORMATION, CP24),
    M_DP_NA_1(3, TypeFamily.DOUBLE_POINT_INFORMATION, NONE),
    M_DP_TA_1(4, TypeFamily.DOUBLE_POINT_INFORMATION, CP24),
    M_ST_NA_1(5, TypeFamily.STEP_POSITION_INFORMATION, NONE),
    M_ST_TA_1(6, TypeFamily.STEP_POSITION_INFORMATION, CP24),
    M_BO_NA_1(7, TypeFamily.BITSTRING_INFORMATION, NONE),
    M_BO_TA_1(8, TypeFamily.BITSTRING_INFORMATION, CP24),
    M_ME_NA_1(9, TypeFamily.MEASURED_NORMALIZED, NONE),
    M_ME_TA_1(10, TypeFamily.MEASURED_NORMALIZED, CP24),
    M_ME_NB_1(11, TypeFamily.MEASURED_SCALED, NONE),
    M_ME_TB_1(12, TypeFamily.MEASURED_SCALED, CP24),
    M_ME_NC_1(13, TypeFamily.MEASURED_SHORT_FLOAT, NONE),
    M_ME_TC_1(14, TypeFamily.MEASURED_SHORT_FLOAT, CP24),
    M_IT_NA_1(15, TypeFamily.INTEGRATED_TOTALS, NONE),
    M_IT_TA_1(16, TypeFamily.INTEGRATED_TOTALS, CP24),
    M_EP_TA_1(17, TypeFamily.PROTECTION_EVENT, CP24),
    M_EP_TB_1(18, TypeFamily.PROTECTION_START_EVENTS, CP24),
    M_EP_TC_1(19, TypeFamily.PROTECTION_OUTPUT_CIRCUIT, CP24),
    M_PS_NA_1(20, TypeFamily.PACKED_SINGLE_POINT, NONE),
    /** Normalized value without quality descriptor. */
    M_ME_ND_1(21, TypeFamily.MEASURED_NORMALIZED, NONE),

    M_SP_TB_1(30, TypeFamily.SINGLE_POINT_INFORMATION, CP56),
    M_DP_TB_1(31, TypeFamily.DOUBLE_POINT_INFORMATION, CP56),
    M_ST_TB_1(32, TypeFamily.STEP_POSITION_INFORMATION, CP56),
    M_BO_TB_1(33, TypeFamily.BITSTRING_INFORMATION, CP56),
    M_ME_TD_1(34, TypeFamily.MEASURED_NORMALIZED, CP56),
    M_ME_TE_1(35, TypeFamily.MEASURED_SCALED, CP56),
    M_ME_TF_1(36, TypeFamily.MEASURED_SHORT_FLOAT, CP56),
    M_IT_TB_1(37, TypeFamily.INTEGRATED_TOTALS, CP56),
    M_EP_TD_1(38, TypeFamily.PROTECTION_EVENT, CP56),
    M_EP_TE_1(39, TypeFamily.PROTECTION_START_EVENTS, CP56),
    M_EP_TF_1(40, TypeFamily.PROTECTION_OUTPUT_CIRCUIT, CP56),

    C_SC_NA_1(45, TypeFamily.SINGLE_COMMAND, NONE),
    C_DC_NA_1(46, TypeFamily.DOUBLE_COMMAND, NONE),
    C_RC_NA_1(47, TypeFamily.REGULATING_STEP_COMMAND, NONE),
    C_SE_NA_1(48, TypeFamily.SET_POINT_NORMALIZED, NONE),
    C_SE_NB_1(49, TypeFamily.SET_POINT_SCALED, NONE),
    C_SE_NC_1(50, TypeFamily.SET_POINT_SHORT_FLOAT, NONE),
    C_BO_NA_1(51, TypeFamily.BITSTRING_COMMAND, NONE),
    C_SC_TA_1(58, TypeFamily.SINGLE_COMMAND, CP56),
    C_DC_TA_1(59, TypeFamily.DOUBLE_COMMAND, CP56),
    C_RC_TA_1(60, TypeFamily.REGULATING_STEP_COMMAND, CP56),
    C_SE_TA_1(61, TypeFamily.SET_POINT_NORMALIZED, CP56),
    C_SE_TB_1(62, TypeFamily.SET_POINT_SCALED, CP56),
    C_SE_TC_1(63, TypeFamily.SET_POINT_SHORT_FLOAT, CP56),
    C_BO_TA_1(64, TypeFamily.BITSTRING_COMMAND, CP56),

    M_EI_NA_1(70, TypeFamily.END_OF_INITIALIZATION, NONE),

    C_IC_NA_1(100, TypeFamily.INTERROGATION, NONE),
    C_CI_NA_1(101, TypeFamily.COUNTER_INTERROGATION, NONE),
    C_RD_NA_1(102, TypeFamily.READ, NONE),
    C_CS_NA_1(103, TypeFamily.CLOCK_SYNCHRONIZATION, NONE),
    C_TS_NA_1(104, TypeFamily.TEST, NONE),
    C_RP_NA_1(105, TypeFamily.RESET_PROCESS, NONE),
    C_CD_NA_1(106, TypeFamily.DELAY_ACQUISITION, NONE),
    C_TS_TA_1(107, TypeFamily.TEST, CP56),

    P_ME_NA_1(110, TypeFamily.PARAMETER_NORMALIZED, NONE),
    P_ME_NB_1(111, TypeFamily.PARAMETER_SCALED, NONE),
    P_ME_NC_1(112, TypeFamily.PARAMETER_SHORT_FLOAT, NONE),
    P_AC_NA_1(113, TypeFamily.PARAMETER_ACTIVATION, NONE),

    F_FR_NA_1(120, TypeFamily.FILE_READY, NONE),
    F_SR_NA_1(121, TypeFamily.SECTION_READY, NONE),
    F_SC_NA_1(122, TypeFamily.FILE_CALL, NONE),
    F_LS_NA_1(123, TypeFamily.FILE_LAST_SECTION, NONE),
    F_AF_NA_1(124, TypeFamily.FILE_ACKNOWLEDGE, NONE),
    F_SG_NA_1(125, TypeFamily.FILE_SEGMENT, NONE),
    F_DR_TA_1(126, TypeFamily.FILE_DIRECTORY, NONE),
    F_SC_NB_1(127, TypeFamily.FILE_QUERY_LOG, NONE);

    private static final List<Optional<TypeIdentification>> BY_NUMBER = IntStream.range(0, 256)
            .mapToObj(number -> Arrays.stream(values()).filter(type -> type.number == number).findFirst()).toList();

    private final int number;
    private final TypeFamily family;
    private final TimeTag timeTag;

    TypeIdentification(int number, TypeFamily family, TimeTag timeTag) {
        this.number = number;
        this.family = family;
        this.timeTag = timeTag;
    }

    /** The type with this number, empty for numbers the standard reserves or leaves to private use. */
    public static Optional<TypeIdentification> of(int number) {
        return number < 0 || number >= BY_NUMBER.size() ? Optional.empty() : BY_NUMBER.get(number);
    }

    /** The number on the wire, 1 to 127. */
    public int number() {
        return number;
    }

    public TypeFamily family() {
        return family;
    }

    public Direction direction() {
        return family.direction();
    }

    public ValueKind valueKind() {
        return family.valueKind();
    }

    public TimeTag timeTag() {
        return timeTag;
    }

    /** The standard's words, for example "Double-point information with time tag CP56Time2a". */
    public String meaning() {
        var detail = this == M_ME_ND_1 ? " without quality descriptor" : timeTag.words();
        return family.meaning() + detail;
    }

    /**
     * Length of one information object on the wire without its address: value, quality or qualifier, time tag. Negative
     * for segments of files, whose length varies.
     */
    public int objectOctets() {
        return this == M_ME_ND_1 ? Short.BYTES : family.elementOctets() + timeTag.octets();
    }

    /** As {@link #objectOctets}, without the time tag. */
    public int elementOctets() {
        return objectOctets() - timeTag.octets();
    }

    /** The time tag with these octets as on the wire, the first one lowest; null when the type has none. */
    public @Nullable EventTime time(long octets) {
        return switch (timeTag) {
            case NONE -> null;
            case CP24 -> new Cp24Time2a((int) octets);
            case CP56 -> new Cp56Time2a(octets);
        };
    }

    /**
     * The octets of a time tag as on the wire, the first one lowest; 0 when the type has none.
     *
     * @throws IllegalArgumentException when it is not the time tag that the type has
     */
    public long timeOctets(@Nullable EventTime time) {
        if (timeTag == CP56 && time instanceof Cp56Time2a(long octets)) {
            return octets;
        }
        if (timeTag == CP24 && time instanceof Cp24Time2a(int octets)) {
            return octets;
        }
        if (timeTag == NONE) {
            return 0;
        }
        throw new IllegalArgumentException(this + " needs a time tag " + timeTag + "Time2a");
    }

    /**
     * Whether IEC 60870-5-104 selects it. Types with CP24Time2a, the test command without time tag and delay
     * acquisition belong to 101 only.
     */
    public boolean in104Profile() {
        return timeTag != CP24 && this != C_TS_NA_1 && this != C_CD_NA_1;
    }

    /** The type of the same family with time tag CP56Time2a, if there is one. */
    public Optional<TypeIdentification> cp56Twin() {
        return family.types().stream().filter(type -> type.timeTag == CP56).findFirst();
    }

    /** The type of the same family without time tag, if there is one; events of protection equipment have none. */
    public Optional<TypeIdentification> untagged() {
        return timeTag == NONE
                ? Optional.of(this)
                : family.types().stream().filter(type -> type.timeTag == NONE).findFirst();
    }

    /** Whether the command has an S/E bit, and so can be selected before it is executed. */
    public boolean supportsSelect() {
        return direction() == Direction.CONTROL && family != TypeFamily.BITSTRING_COMMAND;
    }

    /**
     * Whether the standard permits a value in such a command: states that are neither off nor on, and steps that are
     * neither lower nor higher, it does not (7.2.6.16, 7.2.6.17). They can be received all the same.
     */
    public boolean permits(InformationElement commanded) {
        return switch (commanded) {
            case DoublePoint(DoublePointState state) -> direction() != Direction.CONTROL || state.isDetermined();
            case RegulatingStep(int value) -> value == 1 || value == 2;
            default -> true;
        };
    }

    /** Whether each information object carries a quality descriptor (for counters: their own flags). */
    public boolean hasQuality() {
        return direction() == Direction.MONITOR && this != M_ME_ND_1;
    }
}
