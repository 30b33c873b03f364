/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/** How the wire of a link comes about. */
@FunctionalInterface
interface Dial {

    /**
     * Waits for the connection, TLS included.
     *
     * @param opened told of the channel as soon as it exists, so that waiting can be ended by closing it
     */
    Wire dial(Consumer<SocketChannel> opened) throws IOException;
}
