/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.util.HashSet;
import java.util.Set;

/** The numbered events of one RTU as they arrive. Not safe for threads. */
final class Numbering {

    private int last;
    private int lastBefore;
    private final Set<Integer> again = new HashSet<>();
    private long lost;
    private long doubled;
    private long repeated;

    /** A connection begins: events that the one before had not acknowledged may come again, once each. */
    void begin() {
        lastBefore = last;
        again.clear();
    }

    void take(int number) {
        if (number > last) {
            lost += number - last - 1;
            last = number;
        } else if (number <= lastBefore && again.add(number)) {
            repeated++;
        } else {
            doubled++;
        }
    }

    int last() {
        return last;
    }

    /** Events that never came, of those numbered up to the last one that came. */
    long lost() {
        return lost;
    }

    /** Events that came twice. */
    long doubled() {
        return doubled;
    }

    /** Events that came again over the next connection, because their acknowledgement had not got through. */
    long repeated() {
        return repeated;
    }
}
