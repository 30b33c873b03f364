/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.waits.Await;

class AwaitTest {

    @Test
    void returnsAsSoonAsTheConditionHolds() {
        var looks = new AtomicInteger();
        Await.until(() -> looks.incrementAndGet() == 3, Duration.ofSeconds(10), () -> "never three");
        assertEquals(3, looks.get());
    }

    @Test
    void failsWithTheSentence() {
        var error = assertThrows(AssertionError.class,
                () -> Await.until(() -> false, Duration.ofMillis(20), () -> "The light is off."));
        assertEquals("Not so after 20 ms: The light is off.", error.getMessage());
    }
}
