/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.command;

import java.util.List;

/**
 * How a command's dialogue ended.
 *
 * @param words for people, for example "confirmed, but F01.Q0_Pos did not report within 10 s"
 * @param events all steps, in order
 */
public record CommandOutcome(Result result, String words, List<CommandEvent> events) {

    /** The result. */
    public enum Result {
        /** Confirmed, and terminated and reported back as far as configured. */
        OK("ok"),
        /** The station said no. */
        REFUSED("refused"),
        /** Something expected did not come; whether the command was carried out is not known. */
        TIMEOUT("timeout"),
        /** The connection was lost or there was none; what was sent may have been carried out. */
        LOST("lost");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        /** The word in machine-readable output. */
        public String word() {
            return word;
        }
    }

    public CommandOutcome {
        events = List.copyOf(events);
    }

    public boolean isOk() {
        return result == Result.OK;
    }
}
