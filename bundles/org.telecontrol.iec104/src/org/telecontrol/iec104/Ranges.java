/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

/** One sentence for every value that is out of its range. */
final class Ranges {

    private Ranges() {}

    static void require(String what, int value, int first, int last) {
        if (value < first || value > last) {
            throw new IllegalArgumentException(what + " is " + first + " to " + last + ", not " + value);
        }
    }
}
