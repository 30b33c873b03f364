/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.function.Consumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.simulator.SimulatedRtu;

/** One step of a dialogue. */
sealed interface Step {

    /** How the step stands in the table. */
    String words();

    /** Sends a frame without data: STARTDT act, or S and a number, which acknowledges. */
    record Send(String words) implements Step {}

    /** Sends octets as they are. */
    record Octets(String words, String hex) implements Step {}

    /**
     * Sends an ASDU.
     *
     * @param fresh whether its time tag is that of the moment
     * @param skipped by how much the number sent is wrong
     * @param acknowledges whether it acknowledges what was received since the last one that did
     */
    record Ask(Asdu asdu, boolean fresh, int skipped, boolean acknowledges) implements Step {
        @Override
        public String words() {
            return Words.of(asdu) + (skipped == 0 ? "" : ", out of sequence")
                    + (acknowledges ? "" : ", acknowledging nothing");
        }
    }

    /** Something happens in the station. */
    record Happen(String words, Consumer<SimulatedRtu> what) implements Step {}

    /** This comes next: a frame in words, or closed. */
    record Expect(String words) implements Step {}
}
