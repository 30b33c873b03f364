/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.Arrays;
import java.util.Optional;

/** Unnumbered control functions (clause 5.1, figure 8). */
public enum UFrame {

    STARTDT_ACT(0x07, "STARTDT act"),
    STARTDT_CON(0x0b, "STARTDT con"),
    STOPDT_ACT(0x13, "STOPDT act"),
    STOPDT_CON(0x23, "STOPDT con"),
    TESTFR_ACT(0x43, "TESTFR act"),
    TESTFR_CON(0x83, "TESTFR con");

    private final int control;
    private final String words;

    UFrame(int control, String words) {
        this.control = control;
        this.words = words;
    }

    static Optional<UFrame> of(int control) {
        return Arrays.stream(values()).filter(frame -> frame.control == control).findFirst();
    }

    public int control() {
        return control;
    }

    @Override
    public String toString() {
        return words;
    }
}
