/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** TCP. */
record PlainWire(SocketChannel channel) implements Wire {

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public boolean holdsBack() {
        return false;
    }

    @Override
    public boolean write(ByteBuffer from) throws IOException {
        if (from.hasRemaining()) {
            channel.write(from);
        }
        return !from.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
