/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkState;
import org.telecontrol.live.command.CommandDialogue;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.model.points.RtuPoints;

/**
 * The controlling station's side of one RTU, connected or trying to be. All methods may be called from any thread and
 * return at once; futures complete on the session's own thread, always with an outcome and never exceptionally.
 */
public interface Session {

    /** The RTU's name. */
    String rtu();

    /** The configuration it was opened with. */
    RtuPoints points();

    /**
     * Where it connects: the first one, the next one when that fails, and so on in turn. Those of a redundancy group are
     * connected at the same time, and one of them is started.
     */
    List<Endpoint> endpoints();

    /** The RTU's values. They stay when the session ends. */
    RtuImage image();

    SessionStatus status();

    /**
     * A connection and how it is: CONNECTED and not started is standing by.
     */
    record Connection(Endpoint endpoint, LinkState state) {}

    /** The connections that there are or that are being made now: several for a redundancy group. */
    List<Connection> connections();

    /** How the last interrogation, clock synchronization or the like ended. */
    Optional<Procedure.Outcome> lastProcedure();

    /** In what the peer deviated from the standard over the last connection, in words; the first of them if many. */
    List<String> deviations();

    /** How many ASDUs arrived that could not be decoded or have a type that the standard does not know. */
    long unreadable();

    /** The common addresses of the RTU, in the order of the configuration. */
    List<Integer> stations();

    /**
     * Runs a procedure after those that are waiting. Its outcome is {@link Procedure.Result#LOST} when data transfer is
     * not started.
     */
    CompletableFuture<Procedure.Outcome> run(Procedure procedure);

    /**
     * Begins a command. Steps are told to the sessions' listeners and streams as {@link LiveEvent.CommandProgress}, the
     * end by {@link CommandDialogue#outcome()}. A dialogue is never repeated, whatever happens to the connection.
     */
    CommandDialogue operate(CommandRequest request);

    /**
     * Has another connection of the redundancy group take over, in good order: what the started one has sent is
     * acknowledged, and procedures and commands under way are lost. Without effect when there is no group.
     */
    void switchOver();

    /** The files of the RTU. */
    Files files();

    /** Ends in good order; does nothing when it is ended. Completes when the connection is closed. */
    CompletableFuture<SessionStatus> close();
}
