/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;

class TypeIdentificationTest {

    /** IEC 60870-5-101, tables 8 to 13, and the octets behind the address from clause 7.3. */
    @ParameterizedTest
    @CsvSource({
            "1, M_SP_NA_1, 1", "2, M_SP_TA_1, 4", "3, M_DP_NA_1, 1", "4, M_DP_TA_1, 4", "5, M_ST_NA_1, 2",
            "6, M_ST_TA_1, 5", "7, M_BO_NA_1, 5", "8, M_BO_TA_1, 8", "9, M_ME_NA_1, 3", "10, M_ME_TA_1, 6",
            "11, M_ME_NB_1, 3", "12, M_ME_TB_1, 6", "13, M_ME_NC_1, 5", "14, M_ME_TC_1, 8", "15, M_IT_NA_1, 5",
            "16, M_IT_TA_1, 8", "17, M_EP_TA_1, 6", "18, M_EP_TB_1, 7", "19, M_EP_TC_1, 7", "20, M_PS_NA_1, 5",
            "21, M_ME_ND_1, 2", "30, M_SP_TB_1, 8", "31, M_DP_TB_1, 8", "32, M_ST_TB_1, 9", "33, M_BO_TB_1, 12",
            "34, M_ME_TD_1, 10", "35, M_ME_TE_1, 10", "36, M_ME_TF_1, 12", "37, M_IT_TB_1, 12", "38, M_EP_TD_1, 10",
            "39, M_EP_TE_1, 11", "40, M_EP_TF_1, 11", "45, C_SC_NA_1, 1", "46, C_DC_NA_1, 1", "47, C_RC_NA_1, 1",
            "48, C_SE_NA_1, 3", "49, C_SE_NB_1, 3", "50, C_SE_NC_1, 5", "51, C_BO_NA_1, 4", "58, C_SC_TA_1, 8",
            "59, C_DC_TA_1, 8", "60, C_RC_TA_1, 8", "61, C_SE_TA_1, 10", "62, C_SE_TB_1, 10", "63, C_SE_TC_1, 12",
            "64, C_BO_TA_1, 11", "70, M_EI_NA_1, 1", "100, C_IC_NA_1, 1", "101, C_CI_NA_1, 1", "102, C_RD_NA_1, 0",
            "103, C_CS_NA_1, 7", "104, C_TS_NA_1, 2", "105, C_RP_NA_1, 1", "106, C_CD_NA_1, 2", "107, C_TS_TA_1, 9",
            "110, P_ME_NA_1, 3", "111, P_ME_NB_1, 3", "112, P_ME_NC_1, 5", "113, P_AC_NA_1, 1", "120, F_FR_NA_1, 6",
            "121, F_SR_NA_1, 7", "122, F_SC_NA_1, 4", "123, F_LS_NA_1, 5", "124, F_AF_NA_1, 4", "125, F_SG_NA_1, -1",
            "126, F_DR_TA_1, 13", "127, F_SC_NB_1, 16"})
    void hasTheStandardsNumberAndLength(int number, String name, int octets) {
        var type = TypeIdentification.valueOf(name);
        assertEquals(number, type.number());
        assertEquals(Optional.of(type), TypeIdentification.of(number));
        assertEquals(octets, type.objectOctets());
    }

    @Test
    void leavesTheGapsOfTheStandard() {
        assertEquals(67, TypeIdentification.values().length);
        for (int gap : List.of(-1, 0, 22, 29, 41, 44, 52, 57, 65, 69, 71, 99, 108, 109, 114, 119, 128, 255, 256)) {
            assertEquals(Optional.empty(), TypeIdentification.of(gap), "type " + gap);
        }
        assertEquals(67, IntStream.range(0, 256).filter(n -> TypeIdentification.of(n).isPresent()).count());
    }

    /** The fifth character of a name says N for none; T with A to C before 30 is CP24, the rest CP56. */
    @ParameterizedTest
    @EnumSource
    void directionAndTimeTagFollowFromTheName(TypeIdentification type) {
        var name = type.name();
        boolean tagged = name.charAt(5) == 'T' && type.direction() != Direction.FILE;
        assertEquals(tagged ? type.number() < 30 ? TimeTag.CP24 : TimeTag.CP56 : TimeTag.NONE, type.timeTag());
        var expected = switch (name.charAt(0)) {
            case 'M' -> type.number() == 70 ? Direction.SYSTEM_MONITOR : Direction.MONITOR;
            case 'C' -> type.number() < 100 ? Direction.CONTROL : Direction.SYSTEM_CONTROL;
            case 'P' -> Direction.PARAMETER;
            default -> Direction.FILE;
        };
        assertEquals(expected, type.direction());
    }

    @Test
    void leavesCp24AndTwoTestsOutOfThe104Profile() {
        var outside = Arrays.stream(TypeIdentification.values()).filter(type -> !type.in104Profile())
                .map(TypeIdentification::number).toList();
        assertEquals(List.of(2, 4, 6, 8, 10, 12, 14, 16, 17, 18, 19, 104, 106), outside);
    }

    @ParameterizedTest
    @CsvSource({"M_SP_NA_1, M_SP_TB_1", "M_SP_TA_1, M_SP_TB_1", "M_ME_ND_1, M_ME_TD_1", "M_EP_TA_1, M_EP_TD_1",
            "M_EP_TC_1, M_EP_TF_1", "C_DC_NA_1, C_DC_TA_1", "C_BO_TA_1, C_BO_TA_1", "C_TS_NA_1, C_TS_TA_1"})
    void knowsItsCp56Twin(TypeIdentification type, TypeIdentification twin) {
        assertEquals(Optional.of(twin), type.cp56Twin());
        assertEquals(type.family(), twin.family());
    }

    @Test
    void knowsWhereThereIsNoTwin() {
        assertEquals(Optional.empty(), TypeIdentification.M_PS_NA_1.cp56Twin());
        assertEquals(Optional.empty(), TypeIdentification.C_IC_NA_1.cp56Twin());
        assertEquals(Optional.empty(), TypeIdentification.M_EP_TD_1.untagged());
    }

    @ParameterizedTest
    @CsvSource({"M_SP_TB_1, M_SP_NA_1", "M_ME_TD_1, M_ME_NA_1", "M_ME_ND_1, M_ME_ND_1", "C_SE_TC_1, C_SE_NC_1"})
    void knowsItsUntaggedType(TypeIdentification type, TypeIdentification untagged) {
        assertEquals(Optional.of(untagged), type.untagged());
    }

    @Test
    void onlyCommandsWithAnSeBitCanBeSelected() {
        var selectable = Arrays.stream(TypeIdentification.values()).filter(TypeIdentification::supportsSelect)
                .map(TypeIdentification::number).toList();
        assertEquals(List.of(45, 46, 47, 48, 49, 50, 58, 59, 60, 61, 62, 63), selectable);
    }

    @Test
    void onlyTheNormalizedValueOf21LacksQuality() {
        assertFalse(TypeIdentification.M_ME_ND_1.hasQuality());
        assertFalse(TypeIdentification.C_SC_NA_1.hasQuality());
        assertTrue(TypeIdentification.M_ME_NA_1.hasQuality());
        assertTrue(TypeIdentification.M_IT_TB_1.hasQuality());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "M_DP_TB_1 | Double-point information with time tag CP56Time2a",
            "M_ME_TA_1 | Measured value, normalized value with time tag",
            "M_ME_ND_1 | Measured value, normalized value without quality descriptor",
            "C_RC_NA_1 | Regulating step command"})
    void speaksTheStandardsWords(TypeIdentification type, String meaning) {
        assertEquals(meaning, type.meaning());
    }

    @Test
    void everyTypeBelongsToTheFamilyThatListsIt() {
        var seen = EnumSet.noneOf(TypeIdentification.class);
        for (var family : TypeFamily.values()) {
            family.types().forEach(type -> assertTrue(seen.add(type), type + " is in two families"));
        }
        assertEquals(EnumSet.allOf(TypeIdentification.class), seen);
    }

    @Test
    void commandsAndInformationOfOneKindShareIt() {
        assertEquals(ValueKind.DOUBLE_POINT, TypeIdentification.C_DC_TA_1.valueKind());
        assertEquals(ValueKind.DOUBLE_POINT, TypeIdentification.M_DP_NA_1.valueKind());
        assertEquals(4, ValueKind.DOUBLE_POINT.states());
        assertEquals(2, ValueKind.SINGLE_POINT.states());
        assertEquals(0, ValueKind.SHORT_FLOAT.states());
        assertTrue(ValueKind.BINARY_COUNTER.isAnalogue());
        assertFalse(ValueKind.BITSTRING.isAnalogue());
    }
}
