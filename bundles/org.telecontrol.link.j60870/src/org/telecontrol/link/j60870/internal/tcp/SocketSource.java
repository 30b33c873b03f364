/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;

/** Where the socket of a link comes from. */
@FunctionalInterface
interface SocketSource {

    /**
     * Waits for the connection, TLS included.
     *
     * @param opened told of the socket as soon as it exists, so that waiting can be ended by closing it
     */
    Socket open(Consumer<Socket> opened) throws IOException;
}
