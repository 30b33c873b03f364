/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** Opens links. An OSGi service; implementations may be used from any thread. */
public interface LinkProvider {

    /**
     * Begins to connect as controlling station and returns at once with a link in state CONNECTING. How it goes on, also
     * that the host is unknown or refuses, is told to the listener. Data transfer is started by
     * {@link ControllingStation#startDataTransfer}.
     */
    ControllingStation connect(Endpoint endpoint, LinkSettings settings, LinkListener listener);

    /**
     * Listens as controlled station.
     *
     * @param local address and port to bind to; port 0 takes any free one
     * @throws LinkException when the address cannot be bound, for example because the port is in use
     */
    ControlledStation listen(Endpoint local, LinkSettings settings, ControlledStationListener listener)
            throws LinkException;

    /** Reads APDUs with the field lengths of these settings. */
    ApduDecoder decoder(LinkSettings settings);
}
