/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Instant;
import java.util.List;

import org.telecontrol.link.file.FileAddress;
import org.telecontrol.live.command.CommandEvent;
import org.telecontrol.live.image.PointValue;

/** What happens in the sessions. All events are immutable. */
public sealed interface LiveEvent {

    /** A session is in another state, or in the same for another reason. */
    record StatusChanged(String rtu, SessionStatus status) implements LiveEvent {}

    /** A value arrived, changed or not. */
    record ValueReceived(PointValue value) implements LiveEvent {}

    /** An interrogation, counter interrogation, clock synchronization or read ended. */
    record ProcedureEnded(String rtu, Instant at, Procedure.Outcome outcome) implements LiveEvent {}

    /** What is done after each start of data transfer has been done, as far as it could be; the outcomes in order. */
    record ConnectPlanEnded(String rtu, Instant at, List<Procedure.Outcome> outcomes) implements LiveEvent {
        public ConnectPlanEnded {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A section of a file has been transferred.
     *
     * @param done octets so far
     * @param total octets of the file
     */
    record FileProgress(String rtu, FileAddress file, int done, int total) implements LiveEvent {}

    /** A step of a command's dialogue. */
    record CommandProgress(String rtu, CommandEvent event) implements LiveEvent {}

    /**
     * The peer sent an ASDU of a type that the standard does not know, or octets that are no ASDU.
     *
     * @param words for people, with all the octets
     */
    record Unreadable(String rtu, Instant at, String words) implements LiveEvent {}

    /** The peer deviated from the standard in a way that is tolerated; each is told once per connection. */
    record Deviation(String rtu, Instant at, String words) implements LiveEvent {}

    /** Values were thrown away because the reader of a stream was too slow and had asked not to hold up the link. */
    record Lost(long values) implements LiveEvent {}
}
