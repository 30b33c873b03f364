/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.command;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;

/**
 * One thing that happened in a command's dialogue.
 *
 * @param command qualified name of the command point
 * @param cause of the ASDU it is about; null when there is none (time-out, lost)
 * @param element on the wire: the commanded value, or the return information's; null when there is none
 * @param words for people
 */
public record CommandEvent(Instant at, String command, Step step, Kind kind, @Nullable CauseOfTransmission cause,
        @Nullable InformationElement element, String words) {

    /** The step of the dialogue. */
    public enum Step {
        SELECT, EXECUTE;

        /** The word in machine-readable output. */
        public String word() {
            return this == SELECT ? "select" : "execute";
        }
    }

    /** What happened. */
    public enum Kind {
        SENT("sent"),
        /** Positive confirmation. */
        CONFIRMED("confirmed"),
        /** Negative confirmation or termination, or the station does not know type, cause or address. */
        REFUSED("refused"),
        /** The return information point reported, whatever it reported. */
        RETURN_INFORMATION("return-information"),
        TERMINATED("terminated"),
        TIMEOUT("timeout"),
        /** The connection was lost, or there was none. */
        LOST("lost");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in machine-readable output. */
        public String word() {
            return word;
        }
    }
}
