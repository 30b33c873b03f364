/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.telecontrol.exchange.Pace;

class PaceTest {

    private long now = 5;

    private final Pace pace = new Pace(() -> now);

    @Test
    void tellsRateAndTimeLeft() {
        assertEquals("0 %, 0 rows, 0 rows/s", pace.text(0, 0));
        now += 2_000_000_000L;
        assertEquals("25 %, 250,000 rows, 125,000 rows/s, 6 s left", pace.text(0.25, 250_000));
        assertEquals("100 %, 1,000,000 rows, 500,000 rows/s, 0 s left", pace.text(1, 1_000_000));
    }
}
