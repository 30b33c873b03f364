/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A connection that stands, and never waits. Used under the lock of its link. */
interface Wire extends Closeable {

    SocketChannel channel();

    /** Takes what has arrived as far as there is room, 0 octets when nothing has; −1 when the peer has closed. */
    int read(ByteBuffer into) throws IOException;

    /** Whether octets may be there to be read that the channel does not tell of. */
    boolean holdsBack();

    /** Hands over what the network takes now; returns whether that is everything, also of the calls before. */
    boolean write(ByteBuffer from) throws IOException;
}
