/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.model.values.Durations;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S,500ms", "30s,PT30S,30s", "15min,PT15M,15min", "2h,PT2H,2h", "90s,PT90S,90s",
            "60 s,PT1M,1min", "1000ms,PT1S,1s", "0s,PT0S,0ms"})
    void readsAndWritesTheShortestNotation(String text, Duration duration, String shortest) {
        assertEquals(duration, Durations.parse(text));
        assertEquals(shortest, Durations.format(duration));
        assertEquals(duration, Durations.parse(shortest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "-1s", "1.5s", "10 days", "s", "99999999999s"})
    void saysWhatADurationIs(String text) {
        var problem = assertThrows(IllegalArgumentException.class, () -> Durations.parse(text));
        assertEquals("A duration is a whole number with ms, s, min or h, for example 30s, not \"" + text + "\"",
                problem.getMessage());
    }
}
