/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.Optional;

/** Told about the connections of a controlled station. */
@FunctionalInterface
public interface ControlledStationListener {

    /**
     * A controlling station has connected. Called before the first event of the new link, on a thread of its own.
     *
     * @return who receives the events of the link
     */
    LinkListener connected(Link link);

    /**
     * The redundancy group that a connection from there belongs to; empty for one that is a group of its own. Asked once,
     * before {@link #connected}. Several listening stations may name the same group.
     */
    default Optional<RedundancyGroup> groupOf(Endpoint peer) {
        return Optional.empty();
    }

    /** Somebody tried to connect in vain; there is no link. */
    default void attemptFailed(Endpoint peer, CloseReason reason) {}

    /** Listening ended by itself. Links that exist go on. */
    default void listeningEnded(CloseReason reason) {}
}
