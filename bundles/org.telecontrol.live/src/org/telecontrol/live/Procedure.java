/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

/** Something a controlling station asks of a station besides process commands. */
public sealed interface Procedure {

    /** The station's common address, 65535 for all stations. */
    int commonAddress();

    /** For people, for example "general interrogation of station 1". */
    String words();

    /**
     * C_IC_NA_1.
     *
     * @param group 1 to 16, 0 for the whole station
     */
    record Interrogation(int commonAddress, int group) implements Procedure {
        @Override
        public String words() {
            return (group == 0 ? "general interrogation" : "interrogation of group " + group) + " of station "
                    + commonAddress;
        }
    }

    /**
     * C_CI_NA_1.
     *
     * @param group 1 to 4, 0 for all counters
     * @param freeze FRZ: 0 read, 1 freeze, 2 freeze with reset, 3 reset
     */
    record CounterInterrogation(int commonAddress, int group, int freeze) implements Procedure {
        @Override
        public String words() {
            return (freeze == 0 ? "counter interrogation" : "counter freeze or reset")
                    + (group == 0 ? "" : " of group " + group) + " of station " + commonAddress;
        }
    }

    /** C_CS_NA_1. */
    record ClockSynchronization(int commonAddress) implements Procedure {
        @Override
        public String words() {
            return "clock synchronization of station " + commonAddress;
        }
    }

    /** C_RD_NA_1. */
    record Read(int commonAddress, int ioa) implements Procedure {
        @Override
        public String words() {
            return "read of " + commonAddress + ":" + ioa;
        }
    }

    /** How it ended. */
    enum Result {
        DONE, REFUSED, TIMEOUT, LOST
    }

    /**
     * The end of a procedure.
     *
     * @param words for people, for example "general interrogation of station 1: no confirmation within 30 s"
     */
    record Outcome(Procedure procedure, Result result, String words) {
        public boolean isDone() {
            return result == Result.DONE;
        }
    }
}
