/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.io.IOException;
import java.util.Optional;

/** A controlling station's end of a connection, which sends what a dialogue says, right or wrong. */
interface Line extends AutoCloseable {

    /** Sends octets as they are. */
    void send(byte[] octets) throws IOException;

    /** The next APDU; waits for it, and passes the time meanwhile. Empty when the other end has closed. */
    Optional<byte[]> receive() throws IOException;

    @Override
    void close() throws IOException;
}
