/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.CauseOfTransmission;

class CauseOfTransmissionTest {

    @ParameterizedTest
    @CsvSource({"0, NOT_USED", "1, PERIODIC", "3, SPONTANEOUS", "5, REQUEST", "6, ACTIVATION", "7, ACTIVATION_CON",
            "10, ACTIVATION_TERMINATION", "11, RETURN_INFO_REMOTE", "13, FILE_TRANSFER", "20, INTERROGATED_BY_STATION",
            "21, INTERROGATED_BY_GROUP_1", "36, INTERROGATED_BY_GROUP_16", "37, REQUESTED_BY_GENERAL_COUNTER",
            "41, REQUESTED_BY_GROUP_4_COUNTER", "44, UNKNOWN_TYPE_ID", "45, UNKNOWN_CAUSE_OF_TRANSMISSION",
            "46, UNKNOWN_COMMON_ADDRESS", "47, UNKNOWN_INFORMATION_OBJECT_ADDRESS", "63, PRIVATE_63"})
    void hasTheStandardsNumber(int number, CauseOfTransmission cause) {
        assertEquals(number, cause.number());
        assertEquals(cause, CauseOfTransmission.of(number));
    }

    @Test
    void hasAConstantForEveryNumber() {
        assertEquals(64, CauseOfTransmission.values().length);
    }

    @Test
    void ignoresTheTestAndNegativeBits() {
        assertEquals(CauseOfTransmission.ACTIVATION_CON, CauseOfTransmission.of(0xc7));
        assertEquals(CauseOfTransmission.ACTIVATION_CON, CauseOfTransmission.of((byte) 0xc7));
    }

    @Test
    void findsTheCauseOfAGroup() {
        assertEquals(CauseOfTransmission.INTERROGATED_BY_STATION, CauseOfTransmission.ofInterrogationGroup(0));
        assertEquals(CauseOfTransmission.INTERROGATED_BY_GROUP_16, CauseOfTransmission.ofInterrogationGroup(16));
        assertEquals(CauseOfTransmission.REQUESTED_BY_GROUP_2_COUNTER, CauseOfTransmission.ofCounterGroup(2));
        assertThrows(IllegalArgumentException.class, () -> CauseOfTransmission.ofInterrogationGroup(17));
        assertThrows(IllegalArgumentException.class, () -> CauseOfTransmission.ofCounterGroup(5));
    }

    @Test
    void tellsWhatAnswersWhat() {
        assertTrue(CauseOfTransmission.INTERROGATED_BY_GROUP_3.isInterrogated());
        assertFalse(CauseOfTransmission.REQUESTED_BY_GENERAL_COUNTER.isInterrogated());
        assertTrue(CauseOfTransmission.REQUESTED_BY_GENERAL_COUNTER.isCounterRequest());
        assertTrue(CauseOfTransmission.UNKNOWN_TYPE_ID.isUnknown());
        assertFalse(CauseOfTransmission.PRIVATE_48.isUnknown());
    }
}
