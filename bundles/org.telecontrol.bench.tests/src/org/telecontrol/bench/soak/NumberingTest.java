/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** How missing, doubled and repeated events are told apart. */
class NumberingTest {

    private final Numbering numbering = new Numbering();

    private List<Long> take(int... numbers) {
        for (int number : numbers) {
            numbering.take(number);
        }
        return List.of(numbering.lost(), numbering.doubled(), numbering.repeated());
    }

    @Test
    void numbersInTheirOrderAreWell() {
        assertEquals(List.of(0L, 0L, 0L), take(1, 2, 3));
        assertEquals(3, numbering.last());
    }

    @Test
    void aNumberLeftOutIsLost() {
        assertEquals(List.of(3L, 0L, 0L), take(2, 3, 6));
    }

    @Test
    void aNumberThatComesAgainIsDoubled() {
        assertEquals(List.of(0L, 2L, 0L), take(1, 2, 2, 1));
    }

    @Test
    void whatANewConnectionRepeatsIsNoDouble() {
        take(1, 2, 3);
        numbering.begin();
        assertEquals(List.of(0L, 1L, 2L), take(2, 3, 4, 4));
    }

    @Test
    void whatIsMissingAfterARepetitionIsLost() {
        take(1, 2);
        numbering.begin();
        assertEquals(List.of(1L, 0L, 1L), take(2, 4));
    }
}
