/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source.internal;

/** The last line with something in it that a program has printed for people. */
final class LastLine {

    private volatile String line = "";

    void take(String next) {
        if (!next.isBlank()) {
            line = next.strip();
        }
    }

    /** To be put behind a sentence. */
    String sentence() {
        return line.isEmpty() ? " and said nothing" : ": " + line;
    }
}
