/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.exchange.layout.SignalClass;
import org.telecontrol.exchange.layout.TypeRule;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

class TypeRuleTest {

    @ParameterizedTest
    @CsvSource({"M_SP_NA_1001,M_SP_NA_1", "M_ME_NC_1,M_ME_NC_1", "M_DP_TB_1_Q0,M_DP_TB_1", "C_SC_NA_1 7,C_SC_NA_1"})
    void readsTheTypeANameBeginsWith(String name, TypeIdentification type) {
        assertEquals(Optional.of(type), TypeRule.spelled(name));
    }

    @ParameterizedTest
    @CsvSource({"Breaker M_SP_NA_1", "M_SP_NA_1X", "M_XX_NA_1001", "C_IC_NA_1", "'' "})
    void readsNoTypeElsewhere(String name) {
        assertEquals(Optional.empty(), TypeRule.spelled(name));
    }

    @Test
    void neverAuthorsTypesOutsideOfThe104Profile() {
        assertEquals(Optional.of(TypeIdentification.M_SP_TB_1), TypeRule.spelled("M_SP_TA_1001"));
    }

    @ParameterizedTest
    @CsvSource({"DIGITAL_INPUT,0,MONITOR,M_SP_TB_1", "DIGITAL_INPUT,2,MONITOR,M_SP_TB_1",
            "DIGITAL_INPUT,3,MONITOR,M_DP_TB_1", "DIGITAL_INPUT,4,MONITOR,M_DP_TB_1",
            "DIGITAL_INPUT,5,MONITOR,M_ST_TB_1", "ANALOG_INPUT,0,MONITOR,M_ME_TF_1",
            "DIGITAL_OUTPUT,2,CONTROL,C_SC_NA_1", "DIGITAL_OUTPUT,4,CONTROL,C_DC_NA_1",
            "ANALOG_OUTPUT,0,CONTROL,C_SE_NC_1"})
    void derivesTypesFromClassAndStates(SignalClass signalClass, int states, Direction direction,
            TypeIdentification type) {
        assertEquals(type, TypeRule.derived(signalClass, states, direction));
    }

    @ParameterizedTest
    @EnumSource(TypeIdentification.class)
    void theCommandOfAPointIsACommandOfItsKind(TypeIdentification type) {
        if (type.direction() == Direction.MONITOR) {
            var command = TypeRule.command(type);

            assertEquals(Direction.CONTROL, command.direction());
            assertTrue(SignalClass.of(type).admits(command), command + " for " + type);
        }
    }
}
