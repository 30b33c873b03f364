/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.List;

/**
 * A function of the standard and the dialogue that shows it.
 *
 * @param positive whether the station does what is asked; otherwise it refuses, or ends the connection
 * @param timed whether the dialogue waits for time-outs: then they are short
 */
record Row(String theme, String function, boolean positive, boolean timed, List<Step> steps) {

    @Override
    public String toString() {
        return theme + ": " + function;
    }
}
