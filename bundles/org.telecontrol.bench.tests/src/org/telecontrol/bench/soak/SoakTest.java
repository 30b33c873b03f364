/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.j60870.J60870LinkProvider;

/** A short soak over real sockets: its own long run is a command. */
@Timeout(180)
class SoakTest {

    @Test
    void twentyRtusAreWellAfterKillsFreezesAndFloods() throws Exception {
        var result = new Soak(20, Duration.ofSeconds(8), 10, 1).run(new J60870LinkProvider());
        assertTrue(result.kills() > 0 && result.freezes() > 0 && result.floods() > 0, result.toString());
        assertTrue(result.starts() > 20 && result.received() > result.sent() / 2, result.toString());
        assertEquals(0, result.differences(), result.toString());
        assertEquals(0, result.lost(), result.toString());
        assertEquals(0, result.doubled(), result.toString());
        assertTrue(result.threads() <= 4, result.toString());
    }
}
